// biome-ignore-all lint: made by typia; README.md beside this file says how
// biome-ignore-all format: made by typia
var _accessExpressionAsString=str=>variable(str)?`.${str}`:`[${JSON.stringify(str)}]`;var variable=str=>reserved(str)===
false&&/^[a-zA-Z_$][a-zA-Z_$0-9]*$/g.test(str);var reserved=str=>RESERVED.has(str);var RESERVED=new Set(["break","case",
"catch","class","const","continue","debugger","default","delete","do","else","enum","export","extends","false","finally",
"for","function","if","import","in","instanceof","new","null","return","super","switch","this","throw","true","try","typ\
eof","var","void","while","with"]);var _validateReport=array=>{const reportable=path=>{if(array.length===0)return true;const last=array[array.length-1].path;
return path.length>last.length||last.substring(0,path.length)!==path};return(exceptable,error)=>{if(exceptable&&reportable(
error.path)){if(error.value===void 0)error.description??=["The value at this path is `undefined`.","",`Please fill the \`${error.
expected}\` typed value next time.`].join("\n");array.push(error)}return false}};var _createStandardSchema=fn=>Object.assign(fn,{"~standard":{version:1,vendor:"typia",validate:input=>{const result=fn(input);
if(result.success){return{value:result.data}}else{return{issues:result.errors.map(error=>({message:`expected ${error.expected}\
, got ${error.value}`,path:typiaPathToStandardSchemaPath(error.path)}))}}}}});var PathParserState;(function(PathParserState2){
PathParserState2[PathParserState2["Start"]=0]="Start";PathParserState2[PathParserState2["Property"]=1]="Property";PathParserState2[PathParserState2["\
StringKey"]=2]="StringKey";PathParserState2[PathParserState2["NumberKey"]=3]="NumberKey"})(PathParserState||(PathParserState=
{}));var typiaPathToStandardSchemaPath=path=>{if(!path.startsWith("$input")){throw new Error(`Invalid path: ${JSON.stringify(
path)}`)}const segments=[];let currentSegment="";let state=PathParserState.Start;let index="$input".length-1;while(index<
path.length-1){index++;const char=path[index];if(state===PathParserState.Property){if(char==="."||char==="["){segments.push(
{key:currentSegment});state=PathParserState.Start}else if(index===path.length-1){currentSegment+=char;segments.push({key:currentSegment});
index++;state=PathParserState.Start}else{currentSegment+=char}}else if(state===PathParserState.StringKey){if(char==='"'){
segments.push({key:JSON.parse(currentSegment+char)});index+=2;state=PathParserState.Start}else if(char==="\\"){currentSegment+=
path[index];index++;currentSegment+=path[index]}else{currentSegment+=char}}else if(state===PathParserState.NumberKey){if(char===
"]"){segments.push({key:Number.parseInt(currentSegment)});index++;state=PathParserState.Start}else{currentSegment+=char}}
if(state===PathParserState.Start&&index<path.length-1){const newChar=path[index];currentSegment="";if(newChar==="["){if(path[index+
1]==='"'){state=PathParserState.StringKey;index++;currentSegment='"'}else{state=PathParserState.NumberKey}}else if(newChar===
"."){state=PathParserState.Property}else{throw new Error("Unreachable: pointer points invalid character")}}}if(state!==PathParserState.
Start){throw new Error(`Failed to parse path: ${JSON.stringify(path)}`)}return segments};var equals=(()=>{const _iv2=new Set(["1to50employees","51to500employees","Morethan500employees","1to9employees","10to50e\
mployees","51to250employees","251to1000employees","1001to5000employees","5001to10000employees","10001to20000employees","\
Morethan20000employees"]);const _iv4=new Set(["AD","AE","AF","AG","AI","AL","AM","AO","AQ","AR","AS","AT","AU","AW","AX",
"AZ","BA","BB","BD","BE","BF","BG","BH","BI","BJ","BL","BM","BN","BO","BQ","BR","BS","BT","BV","BW","BY","BZ","CA","CC",
"CD","CF","CG","CH","CI","CK","CL","CM","CN","CO","CR","CU","CV","CW","CX","CY","CZ","DE","DJ","DK","DM","DO","DZ","EC",
"EE","EG","EH","ER","ES","ET","FI","FJ","FK","FM","FO","FR","GA","GB","GD","GE","GF","GG","GH","GI","GL","GM","GN","GP",
"GQ","GR","GS","GT","GU","GW","GY","HK","HM","HN","HR","HT","HU","ID","IE","IL","IM","IN","IO","IQ","IR","IS","IT","JE",
"JM","JO","JP","KE","KG","KH","KI","KM","KN","KP","KR","KW","KY","KZ","LA","LB","LC","LI","LK","LR","LS","LT","LU","LV",
"LY","MA","MC","MD","ME","MF","MG","MH","MK","ML","MM","MN","MO","MP","MQ","MR","MS","MT","MU","MV","MW","MX","MY","MZ",
"NA","NC","NE","NF","NG","NI","NL","NO","NP","NR","NU","NZ","OM","PA","PE","PF","PG","PH","PK","PL","PM","PN","PR","PS",
"PT","PW","PY","QA","RE","RO","RS","RU","RW","SA","SB","SC","SD","SE","SG","SH","SI","SJ","SK","SL","SM","SN","SO","SR",
"SS","ST","SV","SX","SY","SZ","TC","TD","TF","TG","TH","TJ","TK","TL","TM","TN","TO","TR","TT","TV","TW","TZ","UA","UG",
"UM","US","UY","UZ","VA","VC","VE","VG","VI","VN","VU","WF","WS","YE","YT","ZA","ZM","ZW"]);const _iv5=new Set(["AED","A\
FN","ALL","AMD","ANG","AOA","ARS","AUD","AWG","AZN","BAM","BBD","BDT","BGN","BHD","BIF","BMD","BND","BOB","BOV","BRL","B\
SD","BTN","BWP","BYN","BZD","CAD","CDF","CHE","CHF","CHW","CLF","CLP","CNY","COP","COU","CRC","CUC","CUP","CVE","CZK","D\
JF","DKK","DOP","DZD","EGP","ERN","ETB","EUR","FJD","FKP","GBP","GEL","GHS","GIP","GMD","GNF","GTQ","GYD","HKD","HNL","H\
TG","HUF","IDR","ILS","INR","IQD","IRR","ISK","JMD","JOD","JPY","KES","KGS","KHR","KMF","KPW","KRW","KWD","KYD","KZT","L\
AK","LBP","LKR","LRD","LSL","LYD","MAD","MDL","MGA","MKD","MMK","MNT","MOP","MRU","MUR","MVR","MWK","MXN","MXV","MYR","M\
ZN","NAD","NGN","NIO","NOK","NPR","NZD","OMR","PAB","PEN","PGK","PHP","PKR","PLN","PYG","QAR","RON","RSD","RUB","RWF","S\
AR","SBD","SCR","SDG","SEK","SGD","SHP","SLE","SOS","SRD","SSP","STN","SVC","SYP","SZL","THB","TJS","TMT","TND","TOP","T\
RY","TTD","TWD","TZS","UAH","UGX","USD","USN","UYI","UYU","UYW","UZS","VED","VES","VND","VUV","WST","XAF","XAG","XAU","X\
BA","XBB","XBC","XBD","XCD","XDR","XOF","XPD","XPF","XPT","XSU","XTS","XUA","XXX","YER","ZAR","ZMW","ZWG"]);const _iv10=new Set(
["Agriculture, Forestry, & Fishing","Communications & Media","Education","Financial Services","Government","Healthcare",
"Hospitality","Manufacturing","Power & Utilities","Public Safety and National Security","Retail & Consumer Goods","Servi\
ces","Travel & Transportation","Wholesale & Distribution"]);const _iv11=new Set(["Azure","EnterpriseMobilityAndSecurity",
"Exchange","DeveloperTools","Dynamics365Business","Dynamics365Enterprise","DynamicsAX,GP,NAV,SL","Microsoft365","Office",
"PowerBI","Project","SharePoint","SkypeForBusiness","Surface","SurfaceHub","SQL","Teams","Visio","Windows","Yammer"]);const _iv12=new Set(
["ConsultingAndProfessional","CustomSolution(ISV)","DeploymentOrMigration","Hardware","Integration","IPServices(ISV)","L\
earningAndCertification","Licensing","ManagedServices","ProjectServices"]);const _iv13=new Set(["AdvancedAnalytics","App\
licationIntegration","ArtificialIntelligence","AzureSecurityOperationManagement","AzureStack","BackupDisasterRecovery","\
BigData","Blockchain","Chatbot","CloudDatabaseMigration","CloudMigration","CloudVoice","CognitiveServices","CompetitiveD\
atabaseMigration","Containers","DataWarehouse","DatabaseonLinux","DevelopmentandTest","DevOps","DigitalMedia","Dynamics3\
65forCustomerService","Dynamics365forFieldService","Dynamics365forFinanceOperations","Dynamics365forRetail","Dynamics365\
forSales","Dynamics365forTalent","DynamicsonAzure","EnterpriseBusinessIntelligence","Gaming","HighPerformanceComputing",
"HybridStorage","IdentityandAccessManagement","InformationManagement","InternetofThings","MachineLearning","Microservice\
applications","MobileApplications","MySQLPostgresMigrationtoAzure","Networking","NoSQLMigration","RedhatonAzure","Regula\
toryComplianceGDPR","SAPonAzure","ServerlessComputing","SharepointonAzure","SQLServerUpgrade","ThreatProtection","WebDev\
elopment"]);const _io0=(input,_exceptionable=true)=>"string"===typeof input.id&&1<=input.id.length&&("string"===typeof input.
engagementId&&1<=input.engagementId.length)&&(void 0===input.name||"string"===typeof input.name)&&("string"===typeof input.
organizationId&&1<=input.organizationId.length)&&(void 0===input.businessProfileId||"string"===typeof input.businessProfileId&&
1<=input.businessProfileId.length)&&"string"===typeof input.organizationName&&(void 0===input.externalReferenceId||"stri\
ng"===typeof input.externalReferenceId&&1<=input.externalReferenceId.length)&&("string"===typeof input.createdDateTime&&
RegExp("^(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1\
-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0\
-3]):[0-5][0-9]:[0-5][0-9]|[0-9]{4}-(?:06-30|12-31)T23:59:60)(?:\\.[0-9]{1,7})?Z$").test(input.createdDateTime))&&("stri\
ng"===typeof input.updatedDateTime&&RegExp("^(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|1\
1)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13\
579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|[0-9]{4}-(?:06-30|12-31)T23:59:60)(?:\\.[0-9]{1,7})?Z$").
test(input.updatedDateTime))&&(void 0===input.expirationDateTime||"string"===typeof input.expirationDateTime&&RegExp("^(\
?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]\
|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5]\
[0-9]:[0-5][0-9]|[0-9]{4}-(?:06-30|12-31)T23:59:60)(?:\\.[0-9]{1,7})?Z$").test(input.expirationDateTime))&&(void 0===input.
statusReason||"string"===typeof input.statusReason)&&("Shared"===input.referralType||"Independent"===input.referralType)&&
("None"===input.qualification||"Direct"===input.qualification||"MarketingQualified"===input.qualification||"SalesQualifi\
ed"===input.qualification)&&("object"===typeof input.customerProfile&&null!==input.customerProfile&&_io1(input.customerProfile,
_exceptionable))&&("object"===typeof input.consent&&null!==input.consent&&false===Array.isArray(input.consent)&&_io5(input.
consent,_exceptionable))&&("object"===typeof input.details&&null!==input.details&&false===Array.isArray(input.details)&&
_io6(input.details,_exceptionable))&&(void 0===input.team||Array.isArray(input.team)&&input.team.every((elem,_index1)=>"\
object"===typeof elem&&null!==elem&&false===Array.isArray(elem)&&_io3(elem,_exceptionable)))&&(void 0===input.inviteContext||
"object"===typeof input.inviteContext&&null!==input.inviteContext&&false===Array.isArray(input.inviteContext)&&_io13(input.
inviteContext,_exceptionable))&&"None"===input.status&&"None"===input.substatus&&(13===Object.keys(input).length||Object.
keys(input).every(key=>{if(["id","engagementId","name","organizationId","businessProfileId","organizationName","external\
ReferenceId","createdDateTime","updatedDateTime","expirationDateTime","statusReason","referralType","qualification","cus\
tomerProfile","consent","details","team","inviteContext","status","substatus"].some(prop=>key===prop))return true;const value=input[key];
if(void 0===value)return true;return false}));const _io1=(input,_exceptionable=true)=>(void 0===input.id||"string"===typeof input.
id&&1<=input.id.length)&&"string"===typeof input.name&&("object"===typeof input.address&&null!==input.address&&_io2(input.
address,_exceptionable))&&(void 0===input.size||true===_iv2.has(input.size))&&(void 0===input.team||Array.isArray(input.
team)&&input.team.every((elem,_index3)=>"object"===typeof elem&&null!==elem&&false===Array.isArray(elem)&&_io3(elem,_exceptionable)))&&
(void 0===input.ids||"object"===typeof input.ids&&null!==input.ids&&false===Array.isArray(input.ids)&&_io4(input.ids,_exceptionable))&&
(2===Object.keys(input).length||Object.keys(input).every(key=>{if(["id","name","address","size","team","ids"].some(prop=>key===
prop))return true;const value=input[key];if(void 0===value)return true;return false}));const _io2=(input,_exceptionable=true)=>"\
string"===typeof input.addressLine1&&(void 0===input.addressLine2||"string"===typeof input.addressLine2)&&"string"===typeof input.
city&&(void 0===input.state||"string"===typeof input.state)&&(void 0===input.postalCode||"string"===typeof input.postalCode)&&
true===_iv4.has(input.country)&&(void 0===input.region||"string"===typeof input.region)&&(3===Object.keys(input).length||
Object.keys(input).every(key=>{if(["addressLine1","addressLine2","city","state","postalCode","country","region"].some(prop=>key===
prop))return true;const value=input[key];if(void 0===value)return true;return false}));const _io3=(input,_exceptionable=true)=>(void 0===
input.firstName||"string"===typeof input.firstName)&&(void 0===input.lastName||"string"===typeof input.lastName)&&(void 0===
input.phoneNumber||"string"===typeof input.phoneNumber)&&(void 0===input.email||"string"===typeof input.email)&&(0===Object.
keys(input).length||Object.keys(input).every(key=>{if(["firstName","lastName","phoneNumber","email"].some(prop=>key===prop))
return true;const value=input[key];if(void 0===value)return true;return false}));const _io4=(input,_exceptionable=true)=>(void 0===
input.duns||"string"===typeof input.duns)&&(void 0===input.external||"string"===typeof input.external)&&(0===Object.keys(
input).length||Object.keys(input).every(key=>{if(["duns","external"].some(prop=>key===prop))return true;const value=input[key];
if(void 0===value)return true;return false}));const _io5=(input,_exceptionable=true)=>(void 0===input.consentToMicrosoftToShareInfoWithPartners||
"boolean"===typeof input.consentToMicrosoftToShareInfoWithPartners)&&(void 0===input.consentToMicrosoftToContact||"boole\
an"===typeof input.consentToMicrosoftToContact)&&(void 0===input.consentToMicrosoftToContactSpecificPartners||"boolean"===
typeof input.consentToMicrosoftToContactSpecificPartners)&&(0===Object.keys(input).length||Object.keys(input).every(key=>{
if(["consentToMicrosoftToShareInfoWithPartners","consentToMicrosoftToContact","consentToMicrosoftToContactSpecificPartne\
rs"].some(prop=>key===prop))return true;const value=input[key];if(void 0===value)return true;return false}));const _io6=(input,_exceptionable=true)=>(void 0===
input.notes||"string"===typeof input.notes)&&(void 0===input.dealValue||"number"===typeof input.dealValue&&(-7922816251426434e13<=
input.dealValue&&input.dealValue<=7922816251426434e13))&&(void 0===input.currency||true===_iv5.has(input.currency))&&(void 0===
input.closingDateTime||"string"===typeof input.closingDateTime&&RegExp("^(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|\
[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[135\
79][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|[0-9]{4}-(?:06-30|12-31)T23:5\
9:60)(?:\\.[0-9]{1,7})?Z$").test(input.closingDateTime))&&(void 0===input.requirements||"object"===typeof input.requirements&&
null!==input.requirements&&false===Array.isArray(input.requirements)&&_io7(input.requirements,_exceptionable))&&(0===Object.
keys(input).length||Object.keys(input).every(key=>{if(["notes","dealValue","currency","closingDateTime","requirements"].
some(prop=>key===prop))return true;const value=input[key];if(void 0===value)return true;return false}));const _io7=(input,_exceptionable=true)=>(void 0===
input.industries||Array.isArray(input.industries)&&input.industries.every((elem,_index6)=>"object"===typeof elem&&null!==
elem&&_io8(elem,_exceptionable)))&&(void 0===input.products||Array.isArray(input.products)&&input.products.every((elem,_index7)=>"\
object"===typeof elem&&null!==elem&&_io9(elem,_exceptionable)))&&(void 0===input.services||Array.isArray(input.services)&&
input.services.every((elem,_index8)=>"object"===typeof elem&&null!==elem&&_io10(elem,_exceptionable)))&&(void 0===input.
solutions||Array.isArray(input.solutions)&&input.solutions.every((elem,_index9)=>"object"===typeof elem&&null!==elem&&_iu0(
elem,_exceptionable)))&&(0===Object.keys(input).length||Object.keys(input).every(key=>{if(["industries","products","serv\
ices","solutions"].some(prop=>key===prop))return true;const value=input[key];if(void 0===value)return true;return false}));
const _io8=(input,_exceptionable=true)=>true===_iv10.has(input.id)&&(1===Object.keys(input).length||Object.keys(input).every(
key=>{if(["id"].some(prop=>key===prop))return true;const value=input[key];if(void 0===value)return true;return false}));
const _io9=(input,_exceptionable=true)=>true===_iv11.has(input.id)&&(1===Object.keys(input).length||Object.keys(input).every(
key=>{if(["id"].some(prop=>key===prop))return true;const value=input[key];if(void 0===value)return true;return false}));
const _io10=(input,_exceptionable=true)=>true===_iv12.has(input.id)&&(1===Object.keys(input).length||Object.keys(input).
every(key=>{if(["id"].some(prop=>key===prop))return true;const value=input[key];if(void 0===value)return true;return false}));
const _io11=(input,_exceptionable=true)=>true===_iv13.has(input.id)&&(void 0===input.name||"string"===typeof input.name)&&
"Category"===input.solutionType&&(2===Object.keys(input).length||Object.keys(input).every(key=>{if(["id","name","solutio\
nType"].some(prop=>key===prop))return true;const value=input[key];if(void 0===value)return true;return false}));const _io12=(input,_exceptionable=true)=>"\
string"===typeof input.id&&1<=input.id.length&&(void 0===input.name||"string"===typeof input.name)&&(void 0===input.solutionType||
"None"===input.solutionType||"Name"===input.solutionType)&&(1===Object.keys(input).length||Object.keys(input).every(key=>{
if(["id","name","solutionType"].some(prop=>key===prop))return true;const value=input[key];if(void 0===value)return true;
return false}));const _io13=(input,_exceptionable=true)=>(void 0===input.notes||"string"===typeof input.notes)&&(void 0===
input.invitedByOrganizationId||"string"===typeof input.invitedByOrganizationId&&1<=input.invitedByOrganizationId.length)&&
(0===Object.keys(input).length||Object.keys(input).every(key=>{if(["notes","invitedByOrganizationId"].some(prop=>key===prop))
return true;const value=input[key];if(void 0===value)return true;return false}));const _io14=(input,_exceptionable=true)=>"\
string"===typeof input.id&&1<=input.id.length&&("string"===typeof input.engagementId&&1<=input.engagementId.length)&&(void 0===
input.name||"string"===typeof input.name)&&("string"===typeof input.organizationId&&1<=input.organizationId.length)&&(void 0===
input.businessProfileId||"string"===typeof input.businessProfileId&&1<=input.businessProfileId.length)&&"string"===typeof input.
organizationName&&(void 0===input.externalReferenceId||"string"===typeof input.externalReferenceId&&1<=input.externalReferenceId.
length)&&("string"===typeof input.createdDateTime&&RegExp("^(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[0\
1])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[\
02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|[0-9]{4}-(?:06-30|12-31)T23:59:60)(?:\\.[0-\
9]{1,7})?Z$").test(input.createdDateTime))&&("string"===typeof input.updatedDateTime&&RegExp("^(?:(?:[0-9]{4}-(?:(?:0[13\
578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:\
0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|[0-9]{4\
}-(?:06-30|12-31)T23:59:60)(?:\\.[0-9]{1,7})?Z$").test(input.updatedDateTime))&&(void 0===input.expirationDateTime||"str\
ing"===typeof input.expirationDateTime&&RegExp("^(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[46\
9]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]\
|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|[0-9]{4}-(?:06-30|12-31)T23:59:60)(?:\\.[0-9]{1,7})?Z$").
test(input.expirationDateTime))&&(void 0===input.statusReason||"string"===typeof input.statusReason)&&("Shared"===input.
referralType||"Independent"===input.referralType)&&("None"===input.qualification||"Direct"===input.qualification||"Marke\
tingQualified"===input.qualification||"SalesQualified"===input.qualification)&&("object"===typeof input.customerProfile&&
null!==input.customerProfile&&_io1(input.customerProfile,_exceptionable))&&("object"===typeof input.consent&&null!==input.
consent&&false===Array.isArray(input.consent)&&_io5(input.consent,_exceptionable))&&("object"===typeof input.details&&null!==
input.details&&false===Array.isArray(input.details)&&_io6(input.details,_exceptionable))&&(void 0===input.team||Array.isArray(
input.team)&&input.team.every((elem,_index14)=>"object"===typeof elem&&null!==elem&&false===Array.isArray(elem)&&_io3(elem,
_exceptionable)))&&(void 0===input.inviteContext||"object"===typeof input.inviteContext&&null!==input.inviteContext&&false===
Array.isArray(input.inviteContext)&&_io13(input.inviteContext,_exceptionable))&&"New"===input.status&&("Pending"===input.
substatus||"Received"===input.substatus)&&(13===Object.keys(input).length||Object.keys(input).every(key=>{if(["id","enga\
gementId","name","organizationId","businessProfileId","organizationName","externalReferenceId","createdDateTime","update\
dDateTime","expirationDateTime","statusReason","referralType","qualification","customerProfile","consent","details","tea\
m","inviteContext","status","substatus"].some(prop=>key===prop))return true;const value=input[key];if(void 0===value)return true;
return false}));const _io15=(input,_exceptionable=true)=>"string"===typeof input.id&&1<=input.id.length&&("string"===typeof input.
engagementId&&1<=input.engagementId.length)&&(void 0===input.name||"string"===typeof input.name)&&("string"===typeof input.
organizationId&&1<=input.organizationId.length)&&(void 0===input.businessProfileId||"string"===typeof input.businessProfileId&&
1<=input.businessProfileId.length)&&"string"===typeof input.organizationName&&(void 0===input.externalReferenceId||"stri\
ng"===typeof input.externalReferenceId&&1<=input.externalReferenceId.length)&&("string"===typeof input.createdDateTime&&
RegExp("^(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1\
-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0\
-3]):[0-5][0-9]:[0-5][0-9]|[0-9]{4}-(?:06-30|12-31)T23:59:60)(?:\\.[0-9]{1,7})?Z$").test(input.createdDateTime))&&("stri\
ng"===typeof input.updatedDateTime&&RegExp("^(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|1\
1)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13\
579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|[0-9]{4}-(?:06-30|12-31)T23:59:60)(?:\\.[0-9]{1,7})?Z$").
test(input.updatedDateTime))&&(void 0===input.expirationDateTime||"string"===typeof input.expirationDateTime&&RegExp("^(\
?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]\
|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5]\
[0-9]:[0-5][0-9]|[0-9]{4}-(?:06-30|12-31)T23:59:60)(?:\\.[0-9]{1,7})?Z$").test(input.expirationDateTime))&&(void 0===input.
statusReason||"string"===typeof input.statusReason)&&("Shared"===input.referralType||"Independent"===input.referralType)&&
("None"===input.qualification||"Direct"===input.qualification||"MarketingQualified"===input.qualification||"SalesQualifi\
ed"===input.qualification)&&("object"===typeof input.customerProfile&&null!==input.customerProfile&&_io1(input.customerProfile,
_exceptionable))&&("object"===typeof input.consent&&null!==input.consent&&false===Array.isArray(input.consent)&&_io5(input.
consent,_exceptionable))&&("object"===typeof input.details&&null!==input.details&&false===Array.isArray(input.details)&&
_io6(input.details,_exceptionable))&&(void 0===input.team||Array.isArray(input.team)&&input.team.every((elem,_index15)=>"\
object"===typeof elem&&null!==elem&&false===Array.isArray(elem)&&_io3(elem,_exceptionable)))&&(void 0===input.inviteContext||
"object"===typeof input.inviteContext&&null!==input.inviteContext&&false===Array.isArray(input.inviteContext)&&_io13(input.
inviteContext,_exceptionable))&&"Active"===input.status&&"Accepted"===input.substatus&&(13===Object.keys(input).length||
Object.keys(input).every(key=>{if(["id","engagementId","name","organizationId","businessProfileId","organizationName","e\
xternalReferenceId","createdDateTime","updatedDateTime","expirationDateTime","statusReason","referralType","qualificatio\
n","customerProfile","consent","details","team","inviteContext","status","substatus"].some(prop=>key===prop))return true;
const value=input[key];if(void 0===value)return true;return false}));const _io16=(input,_exceptionable=true)=>"string"===
typeof input.id&&1<=input.id.length&&("string"===typeof input.engagementId&&1<=input.engagementId.length)&&(void 0===input.
name||"string"===typeof input.name)&&("string"===typeof input.organizationId&&1<=input.organizationId.length)&&(void 0===
input.businessProfileId||"string"===typeof input.businessProfileId&&1<=input.businessProfileId.length)&&"string"===typeof input.
organizationName&&(void 0===input.externalReferenceId||"string"===typeof input.externalReferenceId&&1<=input.externalReferenceId.
length)&&("string"===typeof input.createdDateTime&&RegExp("^(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[0\
1])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[\
02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|[0-9]{4}-(?:06-30|12-31)T23:59:60)(?:\\.[0-\
9]{1,7})?Z$").test(input.createdDateTime))&&("string"===typeof input.updatedDateTime&&RegExp("^(?:(?:[0-9]{4}-(?:(?:0[13\
578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:\
0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|[0-9]{4\
}-(?:06-30|12-31)T23:59:60)(?:\\.[0-9]{1,7})?Z$").test(input.updatedDateTime))&&(void 0===input.expirationDateTime||"str\
ing"===typeof input.expirationDateTime&&RegExp("^(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[46\
9]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]\
|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|[0-9]{4}-(?:06-30|12-31)T23:59:60)(?:\\.[0-9]{1,7})?Z$").
test(input.expirationDateTime))&&(void 0===input.statusReason||"string"===typeof input.statusReason)&&("Shared"===input.
referralType||"Independent"===input.referralType)&&("None"===input.qualification||"Direct"===input.qualification||"Marke\
tingQualified"===input.qualification||"SalesQualified"===input.qualification)&&("object"===typeof input.customerProfile&&
null!==input.customerProfile&&_io1(input.customerProfile,_exceptionable))&&("object"===typeof input.consent&&null!==input.
consent&&false===Array.isArray(input.consent)&&_io5(input.consent,_exceptionable))&&("object"===typeof input.details&&null!==
input.details&&false===Array.isArray(input.details)&&_io6(input.details,_exceptionable))&&(void 0===input.team||Array.isArray(
input.team)&&input.team.every((elem,_index16)=>"object"===typeof elem&&null!==elem&&false===Array.isArray(elem)&&_io3(elem,
_exceptionable)))&&(void 0===input.inviteContext||"object"===typeof input.inviteContext&&null!==input.inviteContext&&false===
Array.isArray(input.inviteContext)&&_io13(input.inviteContext,_exceptionable))&&"Closed"===input.status&&("Won"===input.
substatus||"Lost"===input.substatus||"Declined"===input.substatus||"Expired"===input.substatus)&&(13===Object.keys(input).
length||Object.keys(input).every(key=>{if(["id","engagementId","name","organizationId","businessProfileId","organization\
Name","externalReferenceId","createdDateTime","updatedDateTime","expirationDateTime","statusReason","referralType","qual\
ification","customerProfile","consent","details","team","inviteContext","status","substatus"].some(prop=>key===prop))return true;
const value=input[key];if(void 0===value)return true;return false}));const _iu0=(input,_exceptionable=true)=>(()=>{if("C\
ategory"===input.solutionType)return _io11(input,_exceptionable);else return _io12(input,_exceptionable)})();const _iu1=(input,_exceptionable=true)=>(()=>{
if("Closed"===input.status)return _io16(input,_exceptionable);else if("Active"===input.status)return _io15(input,_exceptionable);else if("\
New"===input.status)return _io14(input,_exceptionable);else if("None"===input.status)return _io0(input,_exceptionable);else
return false})();return(input,_exceptionable=true)=>"object"===typeof input&&null!==input&&_iu1(input,true)})();var validate=(()=>{
const _iv2=new Set(["1to50employees","51to500employees","Morethan500employees","1to9employees","10to50employees","51to25\
0employees","251to1000employees","1001to5000employees","5001to10000employees","10001to20000employees","Morethan20000empl\
oyees"]);const _iv4=new Set(["AD","AE","AF","AG","AI","AL","AM","AO","AQ","AR","AS","AT","AU","AW","AX","AZ","BA","BB","\
BD","BE","BF","BG","BH","BI","BJ","BL","BM","BN","BO","BQ","BR","BS","BT","BV","BW","BY","BZ","CA","CC","CD","CF","CG","\
CH","CI","CK","CL","CM","CN","CO","CR","CU","CV","CW","CX","CY","CZ","DE","DJ","DK","DM","DO","DZ","EC","EE","EG","EH","\
ER","ES","ET","FI","FJ","FK","FM","FO","FR","GA","GB","GD","GE","GF","GG","GH","GI","GL","GM","GN","GP","GQ","GR","GS","\
GT","GU","GW","GY","HK","HM","HN","HR","HT","HU","ID","IE","IL","IM","IN","IO","IQ","IR","IS","IT","JE","JM","JO","JP","\
KE","KG","KH","KI","KM","KN","KP","KR","KW","KY","KZ","LA","LB","LC","LI","LK","LR","LS","LT","LU","LV","LY","MA","MC","\
MD","ME","MF","MG","MH","MK","ML","MM","MN","MO","MP","MQ","MR","MS","MT","MU","MV","MW","MX","MY","MZ","NA","NC","NE","\
NF","NG","NI","NL","NO","NP","NR","NU","NZ","OM","PA","PE","PF","PG","PH","PK","PL","PM","PN","PR","PS","PT","PW","PY","\
QA","RE","RO","RS","RU","RW","SA","SB","SC","SD","SE","SG","SH","SI","SJ","SK","SL","SM","SN","SO","SR","SS","ST","SV","\
SX","SY","SZ","TC","TD","TF","TG","TH","TJ","TK","TL","TM","TN","TO","TR","TT","TV","TW","TZ","UA","UG","UM","US","UY","\
UZ","VA","VC","VE","VG","VI","VN","VU","WF","WS","YE","YT","ZA","ZM","ZW"]);const _iv5=new Set(["AED","AFN","ALL","AMD",
"ANG","AOA","ARS","AUD","AWG","AZN","BAM","BBD","BDT","BGN","BHD","BIF","BMD","BND","BOB","BOV","BRL","BSD","BTN","BWP",
"BYN","BZD","CAD","CDF","CHE","CHF","CHW","CLF","CLP","CNY","COP","COU","CRC","CUC","CUP","CVE","CZK","DJF","DKK","DOP",
"DZD","EGP","ERN","ETB","EUR","FJD","FKP","GBP","GEL","GHS","GIP","GMD","GNF","GTQ","GYD","HKD","HNL","HTG","HUF","IDR",
"ILS","INR","IQD","IRR","ISK","JMD","JOD","JPY","KES","KGS","KHR","KMF","KPW","KRW","KWD","KYD","KZT","LAK","LBP","LKR",
"LRD","LSL","LYD","MAD","MDL","MGA","MKD","MMK","MNT","MOP","MRU","MUR","MVR","MWK","MXN","MXV","MYR","MZN","NAD","NGN",
"NIO","NOK","NPR","NZD","OMR","PAB","PEN","PGK","PHP","PKR","PLN","PYG","QAR","RON","RSD","RUB","RWF","SAR","SBD","SCR",
"SDG","SEK","SGD","SHP","SLE","SOS","SRD","SSP","STN","SVC","SYP","SZL","THB","TJS","TMT","TND","TOP","TRY","TTD","TWD",
"TZS","UAH","UGX","USD","USN","UYI","UYU","UYW","UZS","VED","VES","VND","VUV","WST","XAF","XAG","XAU","XBA","XBB","XBC",
"XBD","XCD","XDR","XOF","XPD","XPF","XPT","XSU","XTS","XUA","XXX","YER","ZAR","ZMW","ZWG"]);const _iv10=new Set(["Agricu\
lture, Forestry, & Fishing","Communications & Media","Education","Financial Services","Government","Healthcare","Hospita\
lity","Manufacturing","Power & Utilities","Public Safety and National Security","Retail & Consumer Goods","Services","Tr\
avel & Transportation","Wholesale & Distribution"]);const _iv11=new Set(["Azure","EnterpriseMobilityAndSecurity","Exchan\
ge","DeveloperTools","Dynamics365Business","Dynamics365Enterprise","DynamicsAX,GP,NAV,SL","Microsoft365","Office","Power\
BI","Project","SharePoint","SkypeForBusiness","Surface","SurfaceHub","SQL","Teams","Visio","Windows","Yammer"]);const _iv12=new Set(
["ConsultingAndProfessional","CustomSolution(ISV)","DeploymentOrMigration","Hardware","Integration","IPServices(ISV)","L\
earningAndCertification","Licensing","ManagedServices","ProjectServices"]);const _iv13=new Set(["AdvancedAnalytics","App\
licationIntegration","ArtificialIntelligence","AzureSecurityOperationManagement","AzureStack","BackupDisasterRecovery","\
BigData","Blockchain","Chatbot","CloudDatabaseMigration","CloudMigration","CloudVoice","CognitiveServices","CompetitiveD\
atabaseMigration","Containers","DataWarehouse","DatabaseonLinux","DevelopmentandTest","DevOps","DigitalMedia","Dynamics3\
65forCustomerService","Dynamics365forFieldService","Dynamics365forFinanceOperations","Dynamics365forRetail","Dynamics365\
forSales","Dynamics365forTalent","DynamicsonAzure","EnterpriseBusinessIntelligence","Gaming","HighPerformanceComputing",
"HybridStorage","IdentityandAccessManagement","InformationManagement","InternetofThings","MachineLearning","Microservice\
applications","MobileApplications","MySQLPostgresMigrationtoAzure","Networking","NoSQLMigration","RedhatonAzure","Regula\
toryComplianceGDPR","SAPonAzure","ServerlessComputing","SharepointonAzure","SQLServerUpgrade","ThreatProtection","WebDev\
elopment"]);const _vv18=new Set(["1to50employees","51to500employees","Morethan500employees","1to9employees","10to50emplo\
yees","51to250employees","251to1000employees","1001to5000employees","5001to10000employees","10001to20000employees","More\
than20000employees"]);const _vv20=new Set(["AD","AE","AF","AG","AI","AL","AM","AO","AQ","AR","AS","AT","AU","AW","AX","A\
Z","BA","BB","BD","BE","BF","BG","BH","BI","BJ","BL","BM","BN","BO","BQ","BR","BS","BT","BV","BW","BY","BZ","CA","CC","C\
D","CF","CG","CH","CI","CK","CL","CM","CN","CO","CR","CU","CV","CW","CX","CY","CZ","DE","DJ","DK","DM","DO","DZ","EC","E\
E","EG","EH","ER","ES","ET","FI","FJ","FK","FM","FO","FR","GA","GB","GD","GE","GF","GG","GH","GI","GL","GM","GN","GP","G\
Q","GR","GS","GT","GU","GW","GY","HK","HM","HN","HR","HT","HU","ID","IE","IL","IM","IN","IO","IQ","IR","IS","IT","JE","J\
M","JO","JP","KE","KG","KH","KI","KM","KN","KP","KR","KW","KY","KZ","LA","LB","LC","LI","LK","LR","LS","LT","LU","LV","L\
Y","MA","MC","MD","ME","MF","MG","MH","MK","ML","MM","MN","MO","MP","MQ","MR","MS","MT","MU","MV","MW","MX","MY","MZ","N\
A","NC","NE","NF","NG","NI","NL","NO","NP","NR","NU","NZ","OM","PA","PE","PF","PG","PH","PK","PL","PM","PN","PR","PS","P\
T","PW","PY","QA","RE","RO","RS","RU","RW","SA","SB","SC","SD","SE","SG","SH","SI","SJ","SK","SL","SM","SN","SO","SR","S\
S","ST","SV","SX","SY","SZ","TC","TD","TF","TG","TH","TJ","TK","TL","TM","TN","TO","TR","TT","TV","TW","TZ","UA","UG","U\
M","US","UY","UZ","VA","VC","VE","VG","VI","VN","VU","WF","WS","YE","YT","ZA","ZM","ZW"]);const _vv21=new Set(["AED","AF\
N","ALL","AMD","ANG","AOA","ARS","AUD","AWG","AZN","BAM","BBD","BDT","BGN","BHD","BIF","BMD","BND","BOB","BOV","BRL","BS\
D","BTN","BWP","BYN","BZD","CAD","CDF","CHE","CHF","CHW","CLF","CLP","CNY","COP","COU","CRC","CUC","CUP","CVE","CZK","DJ\
F","DKK","DOP","DZD","EGP","ERN","ETB","EUR","FJD","FKP","GBP","GEL","GHS","GIP","GMD","GNF","GTQ","GYD","HKD","HNL","HT\
G","HUF","IDR","ILS","INR","IQD","IRR","ISK","JMD","JOD","JPY","KES","KGS","KHR","KMF","KPW","KRW","KWD","KYD","KZT","LA\
K","LBP","LKR","LRD","LSL","LYD","MAD","MDL","MGA","MKD","MMK","MNT","MOP","MRU","MUR","MVR","MWK","MXN","MXV","MYR","MZ\
N","NAD","NGN","NIO","NOK","NPR","NZD","OMR","PAB","PEN","PGK","PHP","PKR","PLN","PYG","QAR","RON","RSD","RUB","RWF","SA\
R","SBD","SCR","SDG","SEK","SGD","SHP","SLE","SOS","SRD","SSP","STN","SVC","SYP","SZL","THB","TJS","TMT","TND","TOP","TR\
Y","TTD","TWD","TZS","UAH","UGX","USD","USN","UYI","UYU","UYW","UZS","VED","VES","VND","VUV","WST","XAF","XAG","XAU","XB\
A","XBB","XBC","XBD","XCD","XDR","XOF","XPD","XPF","XPT","XSU","XTS","XUA","XXX","YER","ZAR","ZMW","ZWG"]);const _vv26=new Set(
["Agriculture, Forestry, & Fishing","Communications & Media","Education","Financial Services","Government","Healthcare",
"Hospitality","Manufacturing","Power & Utilities","Public Safety and National Security","Retail & Consumer Goods","Servi\
ces","Travel & Transportation","Wholesale & Distribution"]);const _vv27=new Set(["Azure","EnterpriseMobilityAndSecurity",
"Exchange","DeveloperTools","Dynamics365Business","Dynamics365Enterprise","DynamicsAX,GP,NAV,SL","Microsoft365","Office",
"PowerBI","Project","SharePoint","SkypeForBusiness","Surface","SurfaceHub","SQL","Teams","Visio","Windows","Yammer"]);const _vv28=new Set(
["ConsultingAndProfessional","CustomSolution(ISV)","DeploymentOrMigration","Hardware","Integration","IPServices(ISV)","L\
earningAndCertification","Licensing","ManagedServices","ProjectServices"]);const _vv29=new Set(["AdvancedAnalytics","App\
licationIntegration","ArtificialIntelligence","AzureSecurityOperationManagement","AzureStack","BackupDisasterRecovery","\
BigData","Blockchain","Chatbot","CloudDatabaseMigration","CloudMigration","CloudVoice","CognitiveServices","CompetitiveD\
atabaseMigration","Containers","DataWarehouse","DatabaseonLinux","DevelopmentandTest","DevOps","DigitalMedia","Dynamics3\
65forCustomerService","Dynamics365forFieldService","Dynamics365forFinanceOperations","Dynamics365forRetail","Dynamics365\
forSales","Dynamics365forTalent","DynamicsonAzure","EnterpriseBusinessIntelligence","Gaming","HighPerformanceComputing",
"HybridStorage","IdentityandAccessManagement","InformationManagement","InternetofThings","MachineLearning","Microservice\
applications","MobileApplications","MySQLPostgresMigrationtoAzure","Networking","NoSQLMigration","RedhatonAzure","Regula\
toryComplianceGDPR","SAPonAzure","ServerlessComputing","SharepointonAzure","SQLServerUpgrade","ThreatProtection","WebDev\
elopment"]);const _io0=(input,_exceptionable=true)=>"string"===typeof input.id&&1<=input.id.length&&("string"===typeof input.
engagementId&&1<=input.engagementId.length)&&(void 0===input.name||"string"===typeof input.name)&&("string"===typeof input.
organizationId&&1<=input.organizationId.length)&&(void 0===input.businessProfileId||"string"===typeof input.businessProfileId&&
1<=input.businessProfileId.length)&&"string"===typeof input.organizationName&&(void 0===input.externalReferenceId||"stri\
ng"===typeof input.externalReferenceId&&1<=input.externalReferenceId.length)&&("string"===typeof input.createdDateTime&&
RegExp("^(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1\
-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0\
-3]):[0-5][0-9]:[0-5][0-9]|[0-9]{4}-(?:06-30|12-31)T23:59:60)(?:\\.[0-9]{1,7})?Z$").test(input.createdDateTime))&&("stri\
ng"===typeof input.updatedDateTime&&RegExp("^(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|1\
1)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13\
579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|[0-9]{4}-(?:06-30|12-31)T23:59:60)(?:\\.[0-9]{1,7})?Z$").
test(input.updatedDateTime))&&(void 0===input.expirationDateTime||"string"===typeof input.expirationDateTime&&RegExp("^(\
?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]\
|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5]\
[0-9]:[0-5][0-9]|[0-9]{4}-(?:06-30|12-31)T23:59:60)(?:\\.[0-9]{1,7})?Z$").test(input.expirationDateTime))&&(void 0===input.
statusReason||"string"===typeof input.statusReason)&&("Shared"===input.referralType||"Independent"===input.referralType)&&
("None"===input.qualification||"Direct"===input.qualification||"MarketingQualified"===input.qualification||"SalesQualifi\
ed"===input.qualification)&&("object"===typeof input.customerProfile&&null!==input.customerProfile&&_io1(input.customerProfile,
_exceptionable))&&("object"===typeof input.consent&&null!==input.consent&&false===Array.isArray(input.consent)&&_io5(input.
consent,_exceptionable))&&("object"===typeof input.details&&null!==input.details&&false===Array.isArray(input.details)&&
_io6(input.details,_exceptionable))&&(void 0===input.team||Array.isArray(input.team)&&input.team.every((elem,_index1)=>"\
object"===typeof elem&&null!==elem&&false===Array.isArray(elem)&&_io3(elem,_exceptionable)))&&(void 0===input.inviteContext||
"object"===typeof input.inviteContext&&null!==input.inviteContext&&false===Array.isArray(input.inviteContext)&&_io13(input.
inviteContext,_exceptionable))&&"None"===input.status&&"None"===input.substatus&&(13===Object.keys(input).length||Object.
keys(input).every(key=>{if(["id","engagementId","name","organizationId","businessProfileId","organizationName","external\
ReferenceId","createdDateTime","updatedDateTime","expirationDateTime","statusReason","referralType","qualification","cus\
tomerProfile","consent","details","team","inviteContext","status","substatus"].some(prop=>key===prop))return true;const value=input[key];
if(void 0===value)return true;return false}));const _io1=(input,_exceptionable=true)=>(void 0===input.id||"string"===typeof input.
id&&1<=input.id.length)&&"string"===typeof input.name&&("object"===typeof input.address&&null!==input.address&&_io2(input.
address,_exceptionable))&&(void 0===input.size||true===_iv2.has(input.size))&&(void 0===input.team||Array.isArray(input.
team)&&input.team.every((elem,_index3)=>"object"===typeof elem&&null!==elem&&false===Array.isArray(elem)&&_io3(elem,_exceptionable)))&&
(void 0===input.ids||"object"===typeof input.ids&&null!==input.ids&&false===Array.isArray(input.ids)&&_io4(input.ids,_exceptionable))&&
(2===Object.keys(input).length||Object.keys(input).every(key=>{if(["id","name","address","size","team","ids"].some(prop=>key===
prop))return true;const value=input[key];if(void 0===value)return true;return false}));const _io2=(input,_exceptionable=true)=>"\
string"===typeof input.addressLine1&&(void 0===input.addressLine2||"string"===typeof input.addressLine2)&&"string"===typeof input.
city&&(void 0===input.state||"string"===typeof input.state)&&(void 0===input.postalCode||"string"===typeof input.postalCode)&&
true===_iv4.has(input.country)&&(void 0===input.region||"string"===typeof input.region)&&(3===Object.keys(input).length||
Object.keys(input).every(key=>{if(["addressLine1","addressLine2","city","state","postalCode","country","region"].some(prop=>key===
prop))return true;const value=input[key];if(void 0===value)return true;return false}));const _io3=(input,_exceptionable=true)=>(void 0===
input.firstName||"string"===typeof input.firstName)&&(void 0===input.lastName||"string"===typeof input.lastName)&&(void 0===
input.phoneNumber||"string"===typeof input.phoneNumber)&&(void 0===input.email||"string"===typeof input.email)&&(0===Object.
keys(input).length||Object.keys(input).every(key=>{if(["firstName","lastName","phoneNumber","email"].some(prop=>key===prop))
return true;const value=input[key];if(void 0===value)return true;return false}));const _io4=(input,_exceptionable=true)=>(void 0===
input.duns||"string"===typeof input.duns)&&(void 0===input.external||"string"===typeof input.external)&&(0===Object.keys(
input).length||Object.keys(input).every(key=>{if(["duns","external"].some(prop=>key===prop))return true;const value=input[key];
if(void 0===value)return true;return false}));const _io5=(input,_exceptionable=true)=>(void 0===input.consentToMicrosoftToShareInfoWithPartners||
"boolean"===typeof input.consentToMicrosoftToShareInfoWithPartners)&&(void 0===input.consentToMicrosoftToContact||"boole\
an"===typeof input.consentToMicrosoftToContact)&&(void 0===input.consentToMicrosoftToContactSpecificPartners||"boolean"===
typeof input.consentToMicrosoftToContactSpecificPartners)&&(0===Object.keys(input).length||Object.keys(input).every(key=>{
if(["consentToMicrosoftToShareInfoWithPartners","consentToMicrosoftToContact","consentToMicrosoftToContactSpecificPartne\
rs"].some(prop=>key===prop))return true;const value=input[key];if(void 0===value)return true;return false}));const _io6=(input,_exceptionable=true)=>(void 0===
input.notes||"string"===typeof input.notes)&&(void 0===input.dealValue||"number"===typeof input.dealValue&&(-7922816251426434e13<=
input.dealValue&&input.dealValue<=7922816251426434e13))&&(void 0===input.currency||true===_iv5.has(input.currency))&&(void 0===
input.closingDateTime||"string"===typeof input.closingDateTime&&RegExp("^(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|\
[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[135\
79][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|[0-9]{4}-(?:06-30|12-31)T23:5\
9:60)(?:\\.[0-9]{1,7})?Z$").test(input.closingDateTime))&&(void 0===input.requirements||"object"===typeof input.requirements&&
null!==input.requirements&&false===Array.isArray(input.requirements)&&_io7(input.requirements,_exceptionable))&&(0===Object.
keys(input).length||Object.keys(input).every(key=>{if(["notes","dealValue","currency","closingDateTime","requirements"].
some(prop=>key===prop))return true;const value=input[key];if(void 0===value)return true;return false}));const _io7=(input,_exceptionable=true)=>(void 0===
input.industries||Array.isArray(input.industries)&&input.industries.every((elem,_index6)=>"object"===typeof elem&&null!==
elem&&_io8(elem,_exceptionable)))&&(void 0===input.products||Array.isArray(input.products)&&input.products.every((elem,_index7)=>"\
object"===typeof elem&&null!==elem&&_io9(elem,_exceptionable)))&&(void 0===input.services||Array.isArray(input.services)&&
input.services.every((elem,_index8)=>"object"===typeof elem&&null!==elem&&_io10(elem,_exceptionable)))&&(void 0===input.
solutions||Array.isArray(input.solutions)&&input.solutions.every((elem,_index9)=>"object"===typeof elem&&null!==elem&&_iu0(
elem,_exceptionable)))&&(0===Object.keys(input).length||Object.keys(input).every(key=>{if(["industries","products","serv\
ices","solutions"].some(prop=>key===prop))return true;const value=input[key];if(void 0===value)return true;return false}));
const _io8=(input,_exceptionable=true)=>true===_iv10.has(input.id)&&(1===Object.keys(input).length||Object.keys(input).every(
key=>{if(["id"].some(prop=>key===prop))return true;const value=input[key];if(void 0===value)return true;return false}));
const _io9=(input,_exceptionable=true)=>true===_iv11.has(input.id)&&(1===Object.keys(input).length||Object.keys(input).every(
key=>{if(["id"].some(prop=>key===prop))return true;const value=input[key];if(void 0===value)return true;return false}));
const _io10=(input,_exceptionable=true)=>true===_iv12.has(input.id)&&(1===Object.keys(input).length||Object.keys(input).
every(key=>{if(["id"].some(prop=>key===prop))return true;const value=input[key];if(void 0===value)return true;return false}));
const _io11=(input,_exceptionable=true)=>true===_iv13.has(input.id)&&(void 0===input.name||"string"===typeof input.name)&&
"Category"===input.solutionType&&(2===Object.keys(input).length||Object.keys(input).every(key=>{if(["id","name","solutio\
nType"].some(prop=>key===prop))return true;const value=input[key];if(void 0===value)return true;return false}));const _io12=(input,_exceptionable=true)=>"\
string"===typeof input.id&&1<=input.id.length&&(void 0===input.name||"string"===typeof input.name)&&(void 0===input.solutionType||
"None"===input.solutionType||"Name"===input.solutionType)&&(1===Object.keys(input).length||Object.keys(input).every(key=>{
if(["id","name","solutionType"].some(prop=>key===prop))return true;const value=input[key];if(void 0===value)return true;
return false}));const _io13=(input,_exceptionable=true)=>(void 0===input.notes||"string"===typeof input.notes)&&(void 0===
input.invitedByOrganizationId||"string"===typeof input.invitedByOrganizationId&&1<=input.invitedByOrganizationId.length)&&
(0===Object.keys(input).length||Object.keys(input).every(key=>{if(["notes","invitedByOrganizationId"].some(prop=>key===prop))
return true;const value=input[key];if(void 0===value)return true;return false}));const _io14=(input,_exceptionable=true)=>"\
string"===typeof input.id&&1<=input.id.length&&("string"===typeof input.engagementId&&1<=input.engagementId.length)&&(void 0===
input.name||"string"===typeof input.name)&&("string"===typeof input.organizationId&&1<=input.organizationId.length)&&(void 0===
input.businessProfileId||"string"===typeof input.businessProfileId&&1<=input.businessProfileId.length)&&"string"===typeof input.
organizationName&&(void 0===input.externalReferenceId||"string"===typeof input.externalReferenceId&&1<=input.externalReferenceId.
length)&&("string"===typeof input.createdDateTime&&RegExp("^(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[0\
1])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[\
02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|[0-9]{4}-(?:06-30|12-31)T23:59:60)(?:\\.[0-\
9]{1,7})?Z$").test(input.createdDateTime))&&("string"===typeof input.updatedDateTime&&RegExp("^(?:(?:[0-9]{4}-(?:(?:0[13\
578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:\
0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|[0-9]{4\
}-(?:06-30|12-31)T23:59:60)(?:\\.[0-9]{1,7})?Z$").test(input.updatedDateTime))&&(void 0===input.expirationDateTime||"str\
ing"===typeof input.expirationDateTime&&RegExp("^(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[46\
9]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]\
|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|[0-9]{4}-(?:06-30|12-31)T23:59:60)(?:\\.[0-9]{1,7})?Z$").
test(input.expirationDateTime))&&(void 0===input.statusReason||"string"===typeof input.statusReason)&&("Shared"===input.
referralType||"Independent"===input.referralType)&&("None"===input.qualification||"Direct"===input.qualification||"Marke\
tingQualified"===input.qualification||"SalesQualified"===input.qualification)&&("object"===typeof input.customerProfile&&
null!==input.customerProfile&&_io1(input.customerProfile,_exceptionable))&&("object"===typeof input.consent&&null!==input.
consent&&false===Array.isArray(input.consent)&&_io5(input.consent,_exceptionable))&&("object"===typeof input.details&&null!==
input.details&&false===Array.isArray(input.details)&&_io6(input.details,_exceptionable))&&(void 0===input.team||Array.isArray(
input.team)&&input.team.every((elem,_index14)=>"object"===typeof elem&&null!==elem&&false===Array.isArray(elem)&&_io3(elem,
_exceptionable)))&&(void 0===input.inviteContext||"object"===typeof input.inviteContext&&null!==input.inviteContext&&false===
Array.isArray(input.inviteContext)&&_io13(input.inviteContext,_exceptionable))&&"New"===input.status&&("Pending"===input.
substatus||"Received"===input.substatus)&&(13===Object.keys(input).length||Object.keys(input).every(key=>{if(["id","enga\
gementId","name","organizationId","businessProfileId","organizationName","externalReferenceId","createdDateTime","update\
dDateTime","expirationDateTime","statusReason","referralType","qualification","customerProfile","consent","details","tea\
m","inviteContext","status","substatus"].some(prop=>key===prop))return true;const value=input[key];if(void 0===value)return true;
return false}));const _io15=(input,_exceptionable=true)=>"string"===typeof input.id&&1<=input.id.length&&("string"===typeof input.
engagementId&&1<=input.engagementId.length)&&(void 0===input.name||"string"===typeof input.name)&&("string"===typeof input.
organizationId&&1<=input.organizationId.length)&&(void 0===input.businessProfileId||"string"===typeof input.businessProfileId&&
1<=input.businessProfileId.length)&&"string"===typeof input.organizationName&&(void 0===input.externalReferenceId||"stri\
ng"===typeof input.externalReferenceId&&1<=input.externalReferenceId.length)&&("string"===typeof input.createdDateTime&&
RegExp("^(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1\
-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0\
-3]):[0-5][0-9]:[0-5][0-9]|[0-9]{4}-(?:06-30|12-31)T23:59:60)(?:\\.[0-9]{1,7})?Z$").test(input.createdDateTime))&&("stri\
ng"===typeof input.updatedDateTime&&RegExp("^(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|1\
1)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13\
579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|[0-9]{4}-(?:06-30|12-31)T23:59:60)(?:\\.[0-9]{1,7})?Z$").
test(input.updatedDateTime))&&(void 0===input.expirationDateTime||"string"===typeof input.expirationDateTime&&RegExp("^(\
?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]\
|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5]\
[0-9]:[0-5][0-9]|[0-9]{4}-(?:06-30|12-31)T23:59:60)(?:\\.[0-9]{1,7})?Z$").test(input.expirationDateTime))&&(void 0===input.
statusReason||"string"===typeof input.statusReason)&&("Shared"===input.referralType||"Independent"===input.referralType)&&
("None"===input.qualification||"Direct"===input.qualification||"MarketingQualified"===input.qualification||"SalesQualifi\
ed"===input.qualification)&&("object"===typeof input.customerProfile&&null!==input.customerProfile&&_io1(input.customerProfile,
_exceptionable))&&("object"===typeof input.consent&&null!==input.consent&&false===Array.isArray(input.consent)&&_io5(input.
consent,_exceptionable))&&("object"===typeof input.details&&null!==input.details&&false===Array.isArray(input.details)&&
_io6(input.details,_exceptionable))&&(void 0===input.team||Array.isArray(input.team)&&input.team.every((elem,_index15)=>"\
object"===typeof elem&&null!==elem&&false===Array.isArray(elem)&&_io3(elem,_exceptionable)))&&(void 0===input.inviteContext||
"object"===typeof input.inviteContext&&null!==input.inviteContext&&false===Array.isArray(input.inviteContext)&&_io13(input.
inviteContext,_exceptionable))&&"Active"===input.status&&"Accepted"===input.substatus&&(13===Object.keys(input).length||
Object.keys(input).every(key=>{if(["id","engagementId","name","organizationId","businessProfileId","organizationName","e\
xternalReferenceId","createdDateTime","updatedDateTime","expirationDateTime","statusReason","referralType","qualificatio\
n","customerProfile","consent","details","team","inviteContext","status","substatus"].some(prop=>key===prop))return true;
const value=input[key];if(void 0===value)return true;return false}));const _io16=(input,_exceptionable=true)=>"string"===
typeof input.id&&1<=input.id.length&&("string"===typeof input.engagementId&&1<=input.engagementId.length)&&(void 0===input.
name||"string"===typeof input.name)&&("string"===typeof input.organizationId&&1<=input.organizationId.length)&&(void 0===
input.businessProfileId||"string"===typeof input.businessProfileId&&1<=input.businessProfileId.length)&&"string"===typeof input.
organizationName&&(void 0===input.externalReferenceId||"string"===typeof input.externalReferenceId&&1<=input.externalReferenceId.
length)&&("string"===typeof input.createdDateTime&&RegExp("^(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[0\
1])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[\
02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|[0-9]{4}-(?:06-30|12-31)T23:59:60)(?:\\.[0-\
9]{1,7})?Z$").test(input.createdDateTime))&&("string"===typeof input.updatedDateTime&&RegExp("^(?:(?:[0-9]{4}-(?:(?:0[13\
578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:\
0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|[0-9]{4\
}-(?:06-30|12-31)T23:59:60)(?:\\.[0-9]{1,7})?Z$").test(input.updatedDateTime))&&(void 0===input.expirationDateTime||"str\
ing"===typeof input.expirationDateTime&&RegExp("^(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[46\
9]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]\
|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|[0-9]{4}-(?:06-30|12-31)T23:59:60)(?:\\.[0-9]{1,7})?Z$").
test(input.expirationDateTime))&&(void 0===input.statusReason||"string"===typeof input.statusReason)&&("Shared"===input.
referralType||"Independent"===input.referralType)&&("None"===input.qualification||"Direct"===input.qualification||"Marke\
tingQualified"===input.qualification||"SalesQualified"===input.qualification)&&("object"===typeof input.customerProfile&&
null!==input.customerProfile&&_io1(input.customerProfile,_exceptionable))&&("object"===typeof input.consent&&null!==input.
consent&&false===Array.isArray(input.consent)&&_io5(input.consent,_exceptionable))&&("object"===typeof input.details&&null!==
input.details&&false===Array.isArray(input.details)&&_io6(input.details,_exceptionable))&&(void 0===input.team||Array.isArray(
input.team)&&input.team.every((elem,_index16)=>"object"===typeof elem&&null!==elem&&false===Array.isArray(elem)&&_io3(elem,
_exceptionable)))&&(void 0===input.inviteContext||"object"===typeof input.inviteContext&&null!==input.inviteContext&&false===
Array.isArray(input.inviteContext)&&_io13(input.inviteContext,_exceptionable))&&"Closed"===input.status&&("Won"===input.
substatus||"Lost"===input.substatus||"Declined"===input.substatus||"Expired"===input.substatus)&&(13===Object.keys(input).
length||Object.keys(input).every(key=>{if(["id","engagementId","name","organizationId","businessProfileId","organization\
Name","externalReferenceId","createdDateTime","updatedDateTime","expirationDateTime","statusReason","referralType","qual\
ification","customerProfile","consent","details","team","inviteContext","status","substatus"].some(prop=>key===prop))return true;
const value=input[key];if(void 0===value)return true;return false}));const _iu0=(input,_exceptionable=true)=>(()=>{if("C\
ategory"===input.solutionType)return _io11(input,_exceptionable);else return _io12(input,_exceptionable)})();const _iu1=(input,_exceptionable=true)=>(()=>{
if("Closed"===input.status)return _io16(input,_exceptionable);else if("Active"===input.status)return _io15(input,_exceptionable);else if("\
New"===input.status)return _io14(input,_exceptionable);else if("None"===input.status)return _io0(input,_exceptionable);else
return false})();const _vo0=(input,_path,_exceptionable=true)=>["string"===typeof input.id&&(1<=input.id.length||_report(
_exceptionable,{path:_path+".id",expected:"string & MinLength<1>",value:input.id}))||_report(_exceptionable,{path:_path+
".id",expected:"(string & MinLength<1>)",value:input.id}),"string"===typeof input.engagementId&&(1<=input.engagementId.length||
_report(_exceptionable,{path:_path+".engagementId",expected:"string & MinLength<1>",value:input.engagementId}))||_report(
_exceptionable,{path:_path+".engagementId",expected:"(string & MinLength<1>)",value:input.engagementId}),void 0===input.
name||"string"===typeof input.name||_report(_exceptionable,{path:_path+".name",expected:"(string | undefined)",value:input.
name}),"string"===typeof input.organizationId&&(1<=input.organizationId.length||_report(_exceptionable,{path:_path+".org\
anizationId",expected:"string & MinLength<1>",value:input.organizationId}))||_report(_exceptionable,{path:_path+".organi\
zationId",expected:"(string & MinLength<1>)",value:input.organizationId}),void 0===input.businessProfileId||"string"===typeof input.
businessProfileId&&(1<=input.businessProfileId.length||_report(_exceptionable,{path:_path+".businessProfileId",expected:"\
string & MinLength<1>",value:input.businessProfileId}))||_report(_exceptionable,{path:_path+".businessProfileId",expected:"\
((string & MinLength<1>) | undefined)",value:input.businessProfileId}),"string"===typeof input.organizationName||_report(
_exceptionable,{path:_path+".organizationName",expected:"string",value:input.organizationName}),void 0===input.externalReferenceId||
"string"===typeof input.externalReferenceId&&(1<=input.externalReferenceId.length||_report(_exceptionable,{path:_path+".\
externalReferenceId",expected:"string & MinLength<1>",value:input.externalReferenceId}))||_report(_exceptionable,{path:_path+
".externalReferenceId",expected:"((string & MinLength<1>) | undefined)",value:input.externalReferenceId}),"string"===typeof input.
createdDateTime&&(RegExp("^(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][\
0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29\
)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|[0-9]{4}-(?:06-30|12-31)T23:59:60)(?:\\.[0-9]{1,7})?Z$").test(input.createdDateTime)||
_report(_exceptionable,{path:_path+".createdDateTime",expected:'string & Pattern<"^(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-\
(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468]\
[048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|[0-9]{4}-(?:06-30|1\
2-31)T23:59:60)(?:\\\\.[0-9]{1,7})?Z$">',value:input.createdDateTime}))||_report(_exceptionable,{path:_path+".createdDat\
eTime",expected:'(string & Pattern<"^(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[\
1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26]\
)00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|[0-9]{4}-(?:06-30|12-31)T23:59:60)(?:\\\\.[0-9]{1,7})?Z$">)',value:input.
createdDateTime}),"string"===typeof input.updatedDateTime&&(RegExp("^(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\
[0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][\
26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|[0-9]{4}-(?:06-30|12-31)T23:59:60\
)(?:\\.[0-9]{1,7})?Z$").test(input.updatedDateTime)||_report(_exceptionable,{path:_path+".updatedDateTime",expected:'str\
ing & Pattern<"^(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02\
-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0\
-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|[0-9]{4}-(?:06-30|12-31)T23:59:60)(?:\\\\.[0-9]{1,7})?Z$">',value:input.updatedDateTime}))||
_report(_exceptionable,{path:_path+".updatedDateTime",expected:'(string & Pattern<"^(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])\
-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468\
][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|[0-9]{4}-(?:06-30|\
12-31)T23:59:60)(?:\\\\.[0-9]{1,7})?Z$">)',value:input.updatedDateTime}),void 0===input.expirationDateTime||"string"===typeof input.
expirationDateTime&&(RegExp("^(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[1\
2][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02\
-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|[0-9]{4}-(?:06-30|12-31)T23:59:60)(?:\\.[0-9]{1,7})?Z$").test(input.expirationDateTime)||
_report(_exceptionable,{path:_path+".expirationDateTime",expected:'string & Pattern<"^(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02\
])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[24\
68][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|[0-9]{4}-(?:06-3\
0|12-31)T23:59:60)(?:\\\\.[0-9]{1,7})?Z$">',value:input.expirationDateTime}))||_report(_exceptionable,{path:_path+".expi\
rationDateTime",expected:'((string & Pattern<"^(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]\
|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[\
13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|[0-9]{4}-(?:06-30|12-31)T23:59:60)(?:\\\\.[0-9]{1,7})?Z$"\
>) | undefined)',value:input.expirationDateTime}),void 0===input.statusReason||"string"===typeof input.statusReason||_report(
_exceptionable,{path:_path+".statusReason",expected:"(string | undefined)",value:input.statusReason}),"Shared"===input.referralType||
"Independent"===input.referralType||_report(_exceptionable,{path:_path+".referralType",expected:'("Independent" | "Share\
d")',value:input.referralType}),"None"===input.qualification||"Direct"===input.qualification||"MarketingQualified"===input.
qualification||"SalesQualified"===input.qualification||_report(_exceptionable,{path:_path+".qualification",expected:'("D\
irect" | "MarketingQualified" | "None" | "SalesQualified")',value:input.qualification}),("object"===typeof input.customerProfile&&
null!==input.customerProfile||_report(_exceptionable,{path:_path+".customerProfile",expected:"Customer",value:input.customerProfile}))&&
_vo1(input.customerProfile,_path+".customerProfile",_exceptionable)||_report(_exceptionable,{path:_path+".customerProfil\
e",expected:"Customer",value:input.customerProfile}),("object"===typeof input.consent&&null!==input.consent&&false===Array.
isArray(input.consent)||_report(_exceptionable,{path:_path+".consent",expected:"CustomerConsent",value:input.consent}))&&
_vo5(input.consent,_path+".consent",_exceptionable)||_report(_exceptionable,{path:_path+".consent",expected:"CustomerCon\
sent",value:input.consent}),("object"===typeof input.details&&null!==input.details&&false===Array.isArray(input.details)||
_report(_exceptionable,{path:_path+".details",expected:"Details",value:input.details}))&&_vo6(input.details,_path+".deta\
ils",_exceptionable)||_report(_exceptionable,{path:_path+".details",expected:"Details",value:input.details}),void 0===input.
team||(Array.isArray(input.team)||_report(_exceptionable,{path:_path+".team",expected:"(Array<Member> | undefined)",value:input.
team}))&&input.team.map((elem,_index17)=>("object"===typeof elem&&null!==elem&&false===Array.isArray(elem)||_report(_exceptionable,
{path:_path+".team["+_index17+"]",expected:"Member",value:elem}))&&_vo3(elem,_path+".team["+_index17+"]",_exceptionable)||
_report(_exceptionable,{path:_path+".team["+_index17+"]",expected:"Member",value:elem})).every(flag=>flag)||_report(_exceptionable,
{path:_path+".team",expected:"(Array<Member> | undefined)",value:input.team}),void 0===input.inviteContext||("object"===
typeof input.inviteContext&&null!==input.inviteContext&&false===Array.isArray(input.inviteContext)||_report(_exceptionable,
{path:_path+".inviteContext",expected:"(Invite | undefined)",value:input.inviteContext}))&&_vo13(input.inviteContext,_path+
".inviteContext",_exceptionable)||_report(_exceptionable,{path:_path+".inviteContext",expected:"(Invite | undefined)",value:input.
inviteContext}),"None"===input.status||_report(_exceptionable,{path:_path+".status",expected:'"None"',value:input.status}),
"None"===input.substatus||_report(_exceptionable,{path:_path+".substatus",expected:'"None"',value:input.substatus}),13===
Object.keys(input).length||(false===_exceptionable||Object.keys(input).map(key=>{if(["id","engagementId","name","organiz\
ationId","businessProfileId","organizationName","externalReferenceId","createdDateTime","updatedDateTime","expirationDat\
eTime","statusReason","referralType","qualification","customerProfile","consent","details","team","inviteContext","statu\
s","substatus"].some(prop=>key===prop))return true;const value=input[key];if(void 0===value)return true;return _report(_exceptionable,
{path:_path+_accessExpressionAsString(key),expected:"undefined",value,description:[`The property \`${key}\` is not define\
d in the object type.`,"","Please remove the property next time."].join("\n")})}).every(flag=>flag))].every(flag=>flag);
const _vo1=(input,_path,_exceptionable=true)=>[void 0===input.id||"string"===typeof input.id&&(1<=input.id.length||_report(
_exceptionable,{path:_path+".id",expected:"string & MinLength<1>",value:input.id}))||_report(_exceptionable,{path:_path+
".id",expected:"((string & MinLength<1>) | undefined)",value:input.id}),"string"===typeof input.name||_report(_exceptionable,
{path:_path+".name",expected:"string",value:input.name}),("object"===typeof input.address&&null!==input.address||_report(
_exceptionable,{path:_path+".address",expected:"Address",value:input.address}))&&_vo2(input.address,_path+".address",_exceptionable)||
_report(_exceptionable,{path:_path+".address",expected:"Address",value:input.address}),void 0===input.size||true===_vv18.
has(input.size)||_report(_exceptionable,{path:_path+".size",expected:'("10001to20000employees" | "1001to5000employees" |\
 "10to50employees" | "1to50employees" | "1to9employees" | "251to1000employees" | "5001to10000employees" | "51to250employ\
ees" | "51to500employees" | "Morethan20000employees" | "Morethan500employees" | undefined)',value:input.size}),void 0===
input.team||(Array.isArray(input.team)||_report(_exceptionable,{path:_path+".team",expected:"(Array<Member> | undefined)",
value:input.team}))&&input.team.map((elem,_index19)=>("object"===typeof elem&&null!==elem&&false===Array.isArray(elem)||
_report(_exceptionable,{path:_path+".team["+_index19+"]",expected:"Member",value:elem}))&&_vo3(elem,_path+".team["+_index19+
"]",_exceptionable)||_report(_exceptionable,{path:_path+".team["+_index19+"]",expected:"Member",value:elem})).every(flag=>flag)||
_report(_exceptionable,{path:_path+".team",expected:"(Array<Member> | undefined)",value:input.team}),void 0===input.ids||
("object"===typeof input.ids&&null!==input.ids&&false===Array.isArray(input.ids)||_report(_exceptionable,{path:_path+".i\
ds",expected:"(CustomerProfileType | undefined)",value:input.ids}))&&_vo4(input.ids,_path+".ids",_exceptionable)||_report(
_exceptionable,{path:_path+".ids",expected:"(CustomerProfileType | undefined)",value:input.ids}),2===Object.keys(input).
length||(false===_exceptionable||Object.keys(input).map(key=>{if(["id","name","address","size","team","ids"].some(prop=>key===
prop))return true;const value=input[key];if(void 0===value)return true;return _report(_exceptionable,{path:_path+_accessExpressionAsString(
key),expected:"undefined",value,description:[`The property \`${key}\` is not defined in the object type.`,"","Please rem\
ove the property next time."].join("\n")})}).every(flag=>flag))].every(flag=>flag);const _vo2=(input,_path,_exceptionable=true)=>[
"string"===typeof input.addressLine1||_report(_exceptionable,{path:_path+".addressLine1",expected:"string",value:input.addressLine1}),
void 0===input.addressLine2||"string"===typeof input.addressLine2||_report(_exceptionable,{path:_path+".addressLine2",expected:"\
(string | undefined)",value:input.addressLine2}),"string"===typeof input.city||_report(_exceptionable,{path:_path+".city",
expected:"string",value:input.city}),void 0===input.state||"string"===typeof input.state||_report(_exceptionable,{path:_path+
".state",expected:"(string | undefined)",value:input.state}),void 0===input.postalCode||"string"===typeof input.postalCode||
_report(_exceptionable,{path:_path+".postalCode",expected:"(string | undefined)",value:input.postalCode}),true===_vv20.has(
input.country)||_report(_exceptionable,{path:_path+".country",expected:'("AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" \
| "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" |\
 "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | \
"CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "\
DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "G\
A" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW\
" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT"\
 | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" \
| "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" |\
 "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | \
"NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "\
PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "S\
D" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ\
" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA"\
 | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" \
| "ZM" | "ZW")',value:input.country}),void 0===input.region||"string"===typeof input.region||_report(_exceptionable,{path:_path+
".region",expected:"(string | undefined)",value:input.region}),3===Object.keys(input).length||(false===_exceptionable||Object.
keys(input).map(key=>{if(["addressLine1","addressLine2","city","state","postalCode","country","region"].some(prop=>key===
prop))return true;const value=input[key];if(void 0===value)return true;return _report(_exceptionable,{path:_path+_accessExpressionAsString(
key),expected:"undefined",value,description:[`The property \`${key}\` is not defined in the object type.`,"","Please rem\
ove the property next time."].join("\n")})}).every(flag=>flag))].every(flag=>flag);const _vo3=(input,_path,_exceptionable=true)=>[
void 0===input.firstName||"string"===typeof input.firstName||_report(_exceptionable,{path:_path+".firstName",expected:"(\
string | undefined)",value:input.firstName}),void 0===input.lastName||"string"===typeof input.lastName||_report(_exceptionable,
{path:_path+".lastName",expected:"(string | undefined)",value:input.lastName}),void 0===input.phoneNumber||"string"===typeof input.
phoneNumber||_report(_exceptionable,{path:_path+".phoneNumber",expected:"(string | undefined)",value:input.phoneNumber}),
void 0===input.email||"string"===typeof input.email||_report(_exceptionable,{path:_path+".email",expected:"(string | und\
efined)",value:input.email}),0===Object.keys(input).length||(false===_exceptionable||Object.keys(input).map(key=>{if(["f\
irstName","lastName","phoneNumber","email"].some(prop=>key===prop))return true;const value=input[key];if(void 0===value)
return true;return _report(_exceptionable,{path:_path+_accessExpressionAsString(key),expected:"undefined",value,description:[
`The property \`${key}\` is not defined in the object type.`,"","Please remove the property next time."].join("\n")})}).
every(flag=>flag))].every(flag=>flag);const _vo4=(input,_path,_exceptionable=true)=>[void 0===input.duns||"string"===typeof input.
duns||_report(_exceptionable,{path:_path+".duns",expected:"(string | undefined)",value:input.duns}),void 0===input.external||
"string"===typeof input.external||_report(_exceptionable,{path:_path+".external",expected:"(string | undefined)",value:input.
external}),0===Object.keys(input).length||(false===_exceptionable||Object.keys(input).map(key=>{if(["duns","external"].some(
prop=>key===prop))return true;const value=input[key];if(void 0===value)return true;return _report(_exceptionable,{path:_path+
_accessExpressionAsString(key),expected:"undefined",value,description:[`The property \`${key}\` is not defined in the obj\
ect type.`,"","Please remove the property next time."].join("\n")})}).every(flag=>flag))].every(flag=>flag);const _vo5=(input,_path,_exceptionable=true)=>[
void 0===input.consentToMicrosoftToShareInfoWithPartners||"boolean"===typeof input.consentToMicrosoftToShareInfoWithPartners||
_report(_exceptionable,{path:_path+".consentToMicrosoftToShareInfoWithPartners",expected:"(boolean | undefined)",value:input.
consentToMicrosoftToShareInfoWithPartners}),void 0===input.consentToMicrosoftToContact||"boolean"===typeof input.consentToMicrosoftToContact||
_report(_exceptionable,{path:_path+".consentToMicrosoftToContact",expected:"(boolean | undefined)",value:input.consentToMicrosoftToContact}),
void 0===input.consentToMicrosoftToContactSpecificPartners||"boolean"===typeof input.consentToMicrosoftToContactSpecificPartners||
_report(_exceptionable,{path:_path+".consentToMicrosoftToContactSpecificPartners",expected:"(boolean | undefined)",value:input.
consentToMicrosoftToContactSpecificPartners}),0===Object.keys(input).length||(false===_exceptionable||Object.keys(input).
map(key=>{if(["consentToMicrosoftToShareInfoWithPartners","consentToMicrosoftToContact","consentToMicrosoftToContactSpec\
ificPartners"].some(prop=>key===prop))return true;const value=input[key];if(void 0===value)return true;return _report(_exceptionable,
{path:_path+_accessExpressionAsString(key),expected:"undefined",value,description:[`The property \`${key}\` is not define\
d in the object type.`,"","Please remove the property next time."].join("\n")})}).every(flag=>flag))].every(flag=>flag);
const _vo6=(input,_path,_exceptionable=true)=>[void 0===input.notes||"string"===typeof input.notes||_report(_exceptionable,
{path:_path+".notes",expected:"(string | undefined)",value:input.notes}),void 0===input.dealValue||"number"===typeof input.
dealValue&&(-7922816251426434e13<=input.dealValue||_report(_exceptionable,{path:_path+".dealValue",expected:"number & Mi\
nimum<-7.922816251426434e+28>",value:input.dealValue}))&&(input.dealValue<=7922816251426434e13||_report(_exceptionable,{
path:_path+".dealValue",expected:"number & Maximum<7.922816251426434e+28>",value:input.dealValue}))||_report(_exceptionable,
{path:_path+".dealValue",expected:"((number & Minimum<-7.922816251426434e+28> & Maximum<7.922816251426434e+28>) | undefi\
ned)",value:input.dealValue}),void 0===input.currency||true===_vv21.has(input.currency)||_report(_exceptionable,{path:_path+
".currency",expected:'("AED" | "AFN" | "ALL" | "AMD" | "ANG" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "\
BDT" | "BGN" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "\
CDF" | "CHE" | "CHF" | "CHW" | "CLF" | "CLP" | "CNY" | "COP" | "COU" | "CRC" | "CUC" | "CUP" | "CVE" | "CZK" | "DJF" | "\
DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "\
GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "\
KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "\
MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "\
NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "\
RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "\
STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "\
USD" | "USN" | "UYI" | "UYU" | "UYW" | "UZS" | "VED" | "VES" | "VND" | "VUV" | "WST" | "XAF" | "XAG" | "XAU" | "XBA" | "\
XBB" | "XBC" | "XBD" | "XCD" | "XDR" | "XOF" | "XPD" | "XPF" | "XPT" | "XSU" | "XTS" | "XUA" | "XXX" | "YER" | "ZAR" | "\
ZMW" | "ZWG" | undefined)',value:input.currency}),void 0===input.closingDateTime||"string"===typeof input.closingDateTime&&
(RegExp("^(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[\
1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[\
0-3]):[0-5][0-9]:[0-5][0-9]|[0-9]{4}-(?:06-30|12-31)T23:59:60)(?:\\.[0-9]{1,7})?Z$").test(input.closingDateTime)||_report(
_exceptionable,{path:_path+".closingDateTime",expected:'string & Pattern<"^(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9\
]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[1\
3579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|[0-9]{4}-(?:06-30|12-31)T23\
:59:60)(?:\\\\.[0-9]{1,7})?Z$">',value:input.closingDateTime}))||_report(_exceptionable,{path:_path+".closingDateTime",expected:'\
((string & Pattern<"^(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|3\
0)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[\
01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|[0-9]{4}-(?:06-30|12-31)T23:59:60)(?:\\\\.[0-9]{1,7})?Z$">) | undefined)',value:input.
closingDateTime}),void 0===input.requirements||("object"===typeof input.requirements&&null!==input.requirements&&false===
Array.isArray(input.requirements)||_report(_exceptionable,{path:_path+".requirements",expected:"(Requirements | undefine\
d)",value:input.requirements}))&&_vo7(input.requirements,_path+".requirements",_exceptionable)||_report(_exceptionable,{
path:_path+".requirements",expected:"(Requirements | undefined)",value:input.requirements}),0===Object.keys(input).length||
(false===_exceptionable||Object.keys(input).map(key=>{if(["notes","dealValue","currency","closingDateTime","requirements"].
some(prop=>key===prop))return true;const value=input[key];if(void 0===value)return true;return _report(_exceptionable,{path:_path+
_accessExpressionAsString(key),expected:"undefined",value,description:[`The property \`${key}\` is not defined in the obj\
ect type.`,"","Please remove the property next time."].join("\n")})}).every(flag=>flag))].every(flag=>flag);const _vo7=(input,_path,_exceptionable=true)=>[
void 0===input.industries||(Array.isArray(input.industries)||_report(_exceptionable,{path:_path+".industries",expected:"\
(Array<__type> | undefined)",value:input.industries}))&&input.industries.map((elem,_index22)=>("object"===typeof elem&&null!==
elem||_report(_exceptionable,{path:_path+".industries["+_index22+"]",expected:"__type",value:elem}))&&_vo8(elem,_path+".\
industries["+_index22+"]",_exceptionable)||_report(_exceptionable,{path:_path+".industries["+_index22+"]",expected:"__ty\
pe",value:elem})).every(flag=>flag)||_report(_exceptionable,{path:_path+".industries",expected:"(Array<__type> | undefin\
ed)",value:input.industries}),void 0===input.products||(Array.isArray(input.products)||_report(_exceptionable,{path:_path+
".products",expected:"(Array<__type>.o1 | undefined)",value:input.products}))&&input.products.map((elem,_index23)=>("obj\
ect"===typeof elem&&null!==elem||_report(_exceptionable,{path:_path+".products["+_index23+"]",expected:"__type.o1",value:elem}))&&
_vo9(elem,_path+".products["+_index23+"]",_exceptionable)||_report(_exceptionable,{path:_path+".products["+_index23+"]",
expected:"__type.o1",value:elem})).every(flag=>flag)||_report(_exceptionable,{path:_path+".products",expected:"(Array<__\
type>.o1 | undefined)",value:input.products}),void 0===input.services||(Array.isArray(input.services)||_report(_exceptionable,
{path:_path+".services",expected:"(Array<__type>.o2 | undefined)",value:input.services}))&&input.services.map((elem,_index24)=>("\
object"===typeof elem&&null!==elem||_report(_exceptionable,{path:_path+".services["+_index24+"]",expected:"__type.o2",value:elem}))&&
_vo10(elem,_path+".services["+_index24+"]",_exceptionable)||_report(_exceptionable,{path:_path+".services["+_index24+"]",
expected:"__type.o2",value:elem})).every(flag=>flag)||_report(_exceptionable,{path:_path+".services",expected:"(Array<__\
type>.o2 | undefined)",value:input.services}),void 0===input.solutions||(Array.isArray(input.solutions)||_report(_exceptionable,
{path:_path+".solutions",expected:"(Array<Category | Named> | undefined)",value:input.solutions}))&&input.solutions.map(
(elem,_index25)=>("object"===typeof elem&&null!==elem||_report(_exceptionable,{path:_path+".solutions["+_index25+"]",expected:"\
(Category | Named)",value:elem}))&&_vu0(elem,_path+".solutions["+_index25+"]",_exceptionable)||_report(_exceptionable,{path:_path+
".solutions["+_index25+"]",expected:"(Category | Named)",value:elem})).every(flag=>flag)||_report(_exceptionable,{path:_path+
".solutions",expected:"(Array<Category | Named> | undefined)",value:input.solutions}),0===Object.keys(input).length||(false===
_exceptionable||Object.keys(input).map(key=>{if(["industries","products","services","solutions"].some(prop=>key===prop))
return true;const value=input[key];if(void 0===value)return true;return _report(_exceptionable,{path:_path+_accessExpressionAsString(
key),expected:"undefined",value,description:[`The property \`${key}\` is not defined in the object type.`,"","Please rem\
ove the property next time."].join("\n")})}).every(flag=>flag))].every(flag=>flag);const _vo8=(input,_path,_exceptionable=true)=>[
true===_vv26.has(input.id)||_report(_exceptionable,{path:_path+".id",expected:'("Agriculture, Forestry, & Fishing" | "Co\
mmunications & Media" | "Education" | "Financial Services" | "Government" | "Healthcare" | "Hospitality" | "Manufacturin\
g" | "Power & Utilities" | "Public Safety and National Security" | "Retail & Consumer Goods" | "Services" | "Travel & Tr\
ansportation" | "Wholesale & Distribution")',value:input.id}),1===Object.keys(input).length||(false===_exceptionable||Object.
keys(input).map(key=>{if(["id"].some(prop=>key===prop))return true;const value=input[key];if(void 0===value)return true;
return _report(_exceptionable,{path:_path+_accessExpressionAsString(key),expected:"undefined",value,description:[`The pr\
operty \`${key}\` is not defined in the object type.`,"","Please remove the property next time."].join("\n")})}).every(flag=>flag))].
every(flag=>flag);const _vo9=(input,_path,_exceptionable=true)=>[true===_vv27.has(input.id)||_report(_exceptionable,{path:_path+
".id",expected:'("Azure" | "DeveloperTools" | "Dynamics365Business" | "Dynamics365Enterprise" | "DynamicsAX,GP,NAV,SL" |\
 "EnterpriseMobilityAndSecurity" | "Exchange" | "Microsoft365" | "Office" | "PowerBI" | "Project" | "SQL" | "SharePoint"\
 | "SkypeForBusiness" | "Surface" | "SurfaceHub" | "Teams" | "Visio" | "Windows" | "Yammer")',value:input.id}),1===Object.
keys(input).length||(false===_exceptionable||Object.keys(input).map(key=>{if(["id"].some(prop=>key===prop))return true;const value=input[key];
if(void 0===value)return true;return _report(_exceptionable,{path:_path+_accessExpressionAsString(key),expected:"undefin\
ed",value,description:[`The property \`${key}\` is not defined in the object type.`,"","Please remove the property next \
time."].join("\n")})}).every(flag=>flag))].every(flag=>flag);const _vo10=(input,_path,_exceptionable=true)=>[true===_vv28.
has(input.id)||_report(_exceptionable,{path:_path+".id",expected:'("ConsultingAndProfessional" | "CustomSolution(ISV)" |\
 "DeploymentOrMigration" | "Hardware" | "IPServices(ISV)" | "Integration" | "LearningAndCertification" | "Licensing" | "\
ManagedServices" | "ProjectServices")',value:input.id}),1===Object.keys(input).length||(false===_exceptionable||Object.keys(
input).map(key=>{if(["id"].some(prop=>key===prop))return true;const value=input[key];if(void 0===value)return true;return _report(
_exceptionable,{path:_path+_accessExpressionAsString(key),expected:"undefined",value,description:[`The property \`${key}\
\` is not defined in the object type.`,"","Please remove the property next time."].join("\n")})}).every(flag=>flag))].every(
flag=>flag);const _vo11=(input,_path,_exceptionable=true)=>[true===_vv29.has(input.id)||_report(_exceptionable,{path:_path+
".id",expected:'("AdvancedAnalytics" | "ApplicationIntegration" | "ArtificialIntelligence" | "AzureSecurityOperationMana\
gement" | "AzureStack" | "BackupDisasterRecovery" | "BigData" | "Blockchain" | "Chatbot" | "CloudDatabaseMigration" | "C\
loudMigration" | "CloudVoice" | "CognitiveServices" | "CompetitiveDatabaseMigration" | "Containers" | "DataWarehouse" | \
"DatabaseonLinux" | "DevOps" | "DevelopmentandTest" | "DigitalMedia" | "Dynamics365forCustomerService" | "Dynamics365for\
FieldService" | "Dynamics365forFinanceOperations" | "Dynamics365forRetail" | "Dynamics365forSales" | "Dynamics365forTale\
nt" | "DynamicsonAzure" | "EnterpriseBusinessIntelligence" | "Gaming" | "HighPerformanceComputing" | "HybridStorage" | "\
IdentityandAccessManagement" | "InformationManagement" | "InternetofThings" | "MachineLearning" | "Microserviceapplicati\
ons" | "MobileApplications" | "MySQLPostgresMigrationtoAzure" | "Networking" | "NoSQLMigration" | "RedhatonAzure" | "Reg\
ulatoryComplianceGDPR" | "SAPonAzure" | "SQLServerUpgrade" | "ServerlessComputing" | "SharepointonAzure" | "ThreatProtec\
tion" | "WebDevelopment")',value:input.id}),void 0===input.name||"string"===typeof input.name||_report(_exceptionable,{path:_path+
".name",expected:"(string | undefined)",value:input.name}),"Category"===input.solutionType||_report(_exceptionable,{path:_path+
".solutionType",expected:'"Category"',value:input.solutionType}),2===Object.keys(input).length||(false===_exceptionable||
Object.keys(input).map(key=>{if(["id","name","solutionType"].some(prop=>key===prop))return true;const value=input[key];if(void 0===
value)return true;return _report(_exceptionable,{path:_path+_accessExpressionAsString(key),expected:"undefined",value,description:[
`The property \`${key}\` is not defined in the object type.`,"","Please remove the property next time."].join("\n")})}).
every(flag=>flag))].every(flag=>flag);const _vo12=(input,_path,_exceptionable=true)=>["string"===typeof input.id&&(1<=input.
id.length||_report(_exceptionable,{path:_path+".id",expected:"string & MinLength<1>",value:input.id}))||_report(_exceptionable,
{path:_path+".id",expected:"(string & MinLength<1>)",value:input.id}),void 0===input.name||"string"===typeof input.name||
_report(_exceptionable,{path:_path+".name",expected:"(string | undefined)",value:input.name}),void 0===input.solutionType||
"None"===input.solutionType||"Name"===input.solutionType||_report(_exceptionable,{path:_path+".solutionType",expected:'(\
"Name" | "None" | undefined)',value:input.solutionType}),1===Object.keys(input).length||(false===_exceptionable||Object.
keys(input).map(key=>{if(["id","name","solutionType"].some(prop=>key===prop))return true;const value=input[key];if(void 0===
value)return true;return _report(_exceptionable,{path:_path+_accessExpressionAsString(key),expected:"undefined",value,description:[
`The property \`${key}\` is not defined in the object type.`,"","Please remove the property next time."].join("\n")})}).
every(flag=>flag))].every(flag=>flag);const _vo13=(input,_path,_exceptionable=true)=>[void 0===input.notes||"string"===typeof input.
notes||_report(_exceptionable,{path:_path+".notes",expected:"(string | undefined)",value:input.notes}),void 0===input.invitedByOrganizationId||
"string"===typeof input.invitedByOrganizationId&&(1<=input.invitedByOrganizationId.length||_report(_exceptionable,{path:_path+
".invitedByOrganizationId",expected:"string & MinLength<1>",value:input.invitedByOrganizationId}))||_report(_exceptionable,
{path:_path+".invitedByOrganizationId",expected:"((string & MinLength<1>) | undefined)",value:input.invitedByOrganizationId}),
0===Object.keys(input).length||(false===_exceptionable||Object.keys(input).map(key=>{if(["notes","invitedByOrganizationI\
d"].some(prop=>key===prop))return true;const value=input[key];if(void 0===value)return true;return _report(_exceptionable,
{path:_path+_accessExpressionAsString(key),expected:"undefined",value,description:[`The property \`${key}\` is not define\
d in the object type.`,"","Please remove the property next time."].join("\n")})}).every(flag=>flag))].every(flag=>flag);
const _vo14=(input,_path,_exceptionable=true)=>["string"===typeof input.id&&(1<=input.id.length||_report(_exceptionable,
{path:_path+".id",expected:"string & MinLength<1>",value:input.id}))||_report(_exceptionable,{path:_path+".id",expected:"\
(string & MinLength<1>)",value:input.id}),"string"===typeof input.engagementId&&(1<=input.engagementId.length||_report(_exceptionable,
{path:_path+".engagementId",expected:"string & MinLength<1>",value:input.engagementId}))||_report(_exceptionable,{path:_path+
".engagementId",expected:"(string & MinLength<1>)",value:input.engagementId}),void 0===input.name||"string"===typeof input.
name||_report(_exceptionable,{path:_path+".name",expected:"(string | undefined)",value:input.name}),"string"===typeof input.
organizationId&&(1<=input.organizationId.length||_report(_exceptionable,{path:_path+".organizationId",expected:"string &\
 MinLength<1>",value:input.organizationId}))||_report(_exceptionable,{path:_path+".organizationId",expected:"(string & M\
inLength<1>)",value:input.organizationId}),void 0===input.businessProfileId||"string"===typeof input.businessProfileId&&
(1<=input.businessProfileId.length||_report(_exceptionable,{path:_path+".businessProfileId",expected:"string & MinLength\
<1>",value:input.businessProfileId}))||_report(_exceptionable,{path:_path+".businessProfileId",expected:"((string & MinL\
ength<1>) | undefined)",value:input.businessProfileId}),"string"===typeof input.organizationName||_report(_exceptionable,
{path:_path+".organizationName",expected:"string",value:input.organizationName}),void 0===input.externalReferenceId||"st\
ring"===typeof input.externalReferenceId&&(1<=input.externalReferenceId.length||_report(_exceptionable,{path:_path+".ext\
ernalReferenceId",expected:"string & MinLength<1>",value:input.externalReferenceId}))||_report(_exceptionable,{path:_path+
".externalReferenceId",expected:"((string & MinLength<1>) | undefined)",value:input.externalReferenceId}),"string"===typeof input.
createdDateTime&&(RegExp("^(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][\
0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29\
)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|[0-9]{4}-(?:06-30|12-31)T23:59:60)(?:\\.[0-9]{1,7})?Z$").test(input.createdDateTime)||
_report(_exceptionable,{path:_path+".createdDateTime",expected:'string & Pattern<"^(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-\
(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468]\
[048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|[0-9]{4}-(?:06-30|1\
2-31)T23:59:60)(?:\\\\.[0-9]{1,7})?Z$">',value:input.createdDateTime}))||_report(_exceptionable,{path:_path+".createdDat\
eTime",expected:'(string & Pattern<"^(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[\
1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26]\
)00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|[0-9]{4}-(?:06-30|12-31)T23:59:60)(?:\\\\.[0-9]{1,7})?Z$">)',value:input.
createdDateTime}),"string"===typeof input.updatedDateTime&&(RegExp("^(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\
[0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][\
26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|[0-9]{4}-(?:06-30|12-31)T23:59:60\
)(?:\\.[0-9]{1,7})?Z$").test(input.updatedDateTime)||_report(_exceptionable,{path:_path+".updatedDateTime",expected:'str\
ing & Pattern<"^(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02\
-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0\
-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|[0-9]{4}-(?:06-30|12-31)T23:59:60)(?:\\\\.[0-9]{1,7})?Z$">',value:input.updatedDateTime}))||
_report(_exceptionable,{path:_path+".updatedDateTime",expected:'(string & Pattern<"^(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])\
-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468\
][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|[0-9]{4}-(?:06-30|\
12-31)T23:59:60)(?:\\\\.[0-9]{1,7})?Z$">)',value:input.updatedDateTime}),void 0===input.expirationDateTime||"string"===typeof input.
expirationDateTime&&(RegExp("^(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[1\
2][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02\
-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|[0-9]{4}-(?:06-30|12-31)T23:59:60)(?:\\.[0-9]{1,7})?Z$").test(input.expirationDateTime)||
_report(_exceptionable,{path:_path+".expirationDateTime",expected:'string & Pattern<"^(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02\
])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[24\
68][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|[0-9]{4}-(?:06-3\
0|12-31)T23:59:60)(?:\\\\.[0-9]{1,7})?Z$">',value:input.expirationDateTime}))||_report(_exceptionable,{path:_path+".expi\
rationDateTime",expected:'((string & Pattern<"^(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]\
|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[\
13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|[0-9]{4}-(?:06-30|12-31)T23:59:60)(?:\\\\.[0-9]{1,7})?Z$"\
>) | undefined)',value:input.expirationDateTime}),void 0===input.statusReason||"string"===typeof input.statusReason||_report(
_exceptionable,{path:_path+".statusReason",expected:"(string | undefined)",value:input.statusReason}),"Shared"===input.referralType||
"Independent"===input.referralType||_report(_exceptionable,{path:_path+".referralType",expected:'("Independent" | "Share\
d")',value:input.referralType}),"None"===input.qualification||"Direct"===input.qualification||"MarketingQualified"===input.
qualification||"SalesQualified"===input.qualification||_report(_exceptionable,{path:_path+".qualification",expected:'("D\
irect" | "MarketingQualified" | "None" | "SalesQualified")',value:input.qualification}),("object"===typeof input.customerProfile&&
null!==input.customerProfile||_report(_exceptionable,{path:_path+".customerProfile",expected:"Customer",value:input.customerProfile}))&&
_vo1(input.customerProfile,_path+".customerProfile",_exceptionable)||_report(_exceptionable,{path:_path+".customerProfil\
e",expected:"Customer",value:input.customerProfile}),("object"===typeof input.consent&&null!==input.consent&&false===Array.
isArray(input.consent)||_report(_exceptionable,{path:_path+".consent",expected:"CustomerConsent",value:input.consent}))&&
_vo5(input.consent,_path+".consent",_exceptionable)||_report(_exceptionable,{path:_path+".consent",expected:"CustomerCon\
sent",value:input.consent}),("object"===typeof input.details&&null!==input.details&&false===Array.isArray(input.details)||
_report(_exceptionable,{path:_path+".details",expected:"Details",value:input.details}))&&_vo6(input.details,_path+".deta\
ils",_exceptionable)||_report(_exceptionable,{path:_path+".details",expected:"Details",value:input.details}),void 0===input.
team||(Array.isArray(input.team)||_report(_exceptionable,{path:_path+".team",expected:"(Array<Member> | undefined)",value:input.
team}))&&input.team.map((elem,_index30)=>("object"===typeof elem&&null!==elem&&false===Array.isArray(elem)||_report(_exceptionable,
{path:_path+".team["+_index30+"]",expected:"Member",value:elem}))&&_vo3(elem,_path+".team["+_index30+"]",_exceptionable)||
_report(_exceptionable,{path:_path+".team["+_index30+"]",expected:"Member",value:elem})).every(flag=>flag)||_report(_exceptionable,
{path:_path+".team",expected:"(Array<Member> | undefined)",value:input.team}),void 0===input.inviteContext||("object"===
typeof input.inviteContext&&null!==input.inviteContext&&false===Array.isArray(input.inviteContext)||_report(_exceptionable,
{path:_path+".inviteContext",expected:"(Invite | undefined)",value:input.inviteContext}))&&_vo13(input.inviteContext,_path+
".inviteContext",_exceptionable)||_report(_exceptionable,{path:_path+".inviteContext",expected:"(Invite | undefined)",value:input.
inviteContext}),"New"===input.status||_report(_exceptionable,{path:_path+".status",expected:'"New"',value:input.status}),
"Pending"===input.substatus||"Received"===input.substatus||_report(_exceptionable,{path:_path+".substatus",expected:'("P\
ending" | "Received")',value:input.substatus}),13===Object.keys(input).length||(false===_exceptionable||Object.keys(input).
map(key=>{if(["id","engagementId","name","organizationId","businessProfileId","organizationName","externalReferenceId","\
createdDateTime","updatedDateTime","expirationDateTime","statusReason","referralType","qualification","customerProfile",
"consent","details","team","inviteContext","status","substatus"].some(prop=>key===prop))return true;const value=input[key];
if(void 0===value)return true;return _report(_exceptionable,{path:_path+_accessExpressionAsString(key),expected:"undefin\
ed",value,description:[`The property \`${key}\` is not defined in the object type.`,"","Please remove the property next \
time."].join("\n")})}).every(flag=>flag))].every(flag=>flag);const _vo15=(input,_path,_exceptionable=true)=>["string"===
typeof input.id&&(1<=input.id.length||_report(_exceptionable,{path:_path+".id",expected:"string & MinLength<1>",value:input.
id}))||_report(_exceptionable,{path:_path+".id",expected:"(string & MinLength<1>)",value:input.id}),"string"===typeof input.
engagementId&&(1<=input.engagementId.length||_report(_exceptionable,{path:_path+".engagementId",expected:"string & MinLe\
ngth<1>",value:input.engagementId}))||_report(_exceptionable,{path:_path+".engagementId",expected:"(string & MinLength<1\
>)",value:input.engagementId}),void 0===input.name||"string"===typeof input.name||_report(_exceptionable,{path:_path+".n\
ame",expected:"(string | undefined)",value:input.name}),"string"===typeof input.organizationId&&(1<=input.organizationId.
length||_report(_exceptionable,{path:_path+".organizationId",expected:"string & MinLength<1>",value:input.organizationId}))||
_report(_exceptionable,{path:_path+".organizationId",expected:"(string & MinLength<1>)",value:input.organizationId}),void 0===
input.businessProfileId||"string"===typeof input.businessProfileId&&(1<=input.businessProfileId.length||_report(_exceptionable,
{path:_path+".businessProfileId",expected:"string & MinLength<1>",value:input.businessProfileId}))||_report(_exceptionable,
{path:_path+".businessProfileId",expected:"((string & MinLength<1>) | undefined)",value:input.businessProfileId}),"strin\
g"===typeof input.organizationName||_report(_exceptionable,{path:_path+".organizationName",expected:"string",value:input.
organizationName}),void 0===input.externalReferenceId||"string"===typeof input.externalReferenceId&&(1<=input.externalReferenceId.
length||_report(_exceptionable,{path:_path+".externalReferenceId",expected:"string & MinLength<1>",value:input.externalReferenceId}))||
_report(_exceptionable,{path:_path+".externalReferenceId",expected:"((string & MinLength<1>) | undefined)",value:input.externalReferenceId}),
"string"===typeof input.createdDateTime&&(RegExp("^(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[\
469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][04\
8]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|[0-9]{4}-(?:06-30|12-31)T23:59:60)(?:\\.[0-9]{1,7})?\
Z$").test(input.createdDateTime)||_report(_exceptionable,{path:_path+".createdDateTime",expected:'string & Pattern<"^(?:\
(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2\
[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0\
-9]:[0-5][0-9]|[0-9]{4}-(?:06-30|12-31)T23:59:60)(?:\\\\.[0-9]{1,7})?Z$">',value:input.createdDateTime}))||_report(_exceptionable,
{path:_path+".createdDateTime",expected:'(string & Pattern<"^(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[\
01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:\
[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|[0-9]{4}-(?:06-30|12-31)T23:59:60)(?:\\\\.[\
0-9]{1,7})?Z$">)',value:input.createdDateTime}),"string"===typeof input.updatedDateTime&&(RegExp("^(?:(?:[0-9]{4}-(?:(?:\
0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2\
}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|[0-\
9]{4}-(?:06-30|12-31)T23:59:60)(?:\\.[0-9]{1,7})?Z$").test(input.updatedDateTime)||_report(_exceptionable,{path:_path+".\
updatedDateTime",expected:'string & Pattern<"^(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|\
11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[1\
3579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|[0-9]{4}-(?:06-30|12-31)T23:59:60)(?:\\\\.[0-9]{1,7})?Z$">',
value:input.updatedDateTime}))||_report(_exceptionable,{path:_path+".updatedDateTime",expected:'(string & Pattern<"^(?:(\
?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[\
0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-\
9]:[0-5][0-9]|[0-9]{4}-(?:06-30|12-31)T23:59:60)(?:\\\\.[0-9]{1,7})?Z$">)',value:input.updatedDateTime}),void 0===input.
expirationDateTime||"string"===typeof input.expirationDateTime&&(RegExp("^(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]\
|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13\
579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|[0-9]{4}-(?:06-30|12-31)T23:\
59:60)(?:\\.[0-9]{1,7})?Z$").test(input.expirationDateTime)||_report(_exceptionable,{path:_path+".expirationDateTime",expected:'\
string & Pattern<"^(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)\
|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01\
][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|[0-9]{4}-(?:06-30|12-31)T23:59:60)(?:\\\\.[0-9]{1,7})?Z$">',value:input.expirationDateTime}))||
_report(_exceptionable,{path:_path+".expirationDateTime",expected:'((string & Pattern<"^(?:(?:[0-9]{4}-(?:(?:0[13578]|1[\
02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[\
2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|[0-9]{4}-(?:06\
-30|12-31)T23:59:60)(?:\\\\.[0-9]{1,7})?Z$">) | undefined)',value:input.expirationDateTime}),void 0===input.statusReason||
"string"===typeof input.statusReason||_report(_exceptionable,{path:_path+".statusReason",expected:"(string | undefined)",
value:input.statusReason}),"Shared"===input.referralType||"Independent"===input.referralType||_report(_exceptionable,{path:_path+
".referralType",expected:'("Independent" | "Shared")',value:input.referralType}),"None"===input.qualification||"Direct"===
input.qualification||"MarketingQualified"===input.qualification||"SalesQualified"===input.qualification||_report(_exceptionable,
{path:_path+".qualification",expected:'("Direct" | "MarketingQualified" | "None" | "SalesQualified")',value:input.qualification}),
("object"===typeof input.customerProfile&&null!==input.customerProfile||_report(_exceptionable,{path:_path+".customerPro\
file",expected:"Customer",value:input.customerProfile}))&&_vo1(input.customerProfile,_path+".customerProfile",_exceptionable)||
_report(_exceptionable,{path:_path+".customerProfile",expected:"Customer",value:input.customerProfile}),("object"===typeof input.
consent&&null!==input.consent&&false===Array.isArray(input.consent)||_report(_exceptionable,{path:_path+".consent",expected:"\
CustomerConsent",value:input.consent}))&&_vo5(input.consent,_path+".consent",_exceptionable)||_report(_exceptionable,{path:_path+
".consent",expected:"CustomerConsent",value:input.consent}),("object"===typeof input.details&&null!==input.details&&false===
Array.isArray(input.details)||_report(_exceptionable,{path:_path+".details",expected:"Details",value:input.details}))&&_vo6(
input.details,_path+".details",_exceptionable)||_report(_exceptionable,{path:_path+".details",expected:"Details",value:input.
details}),void 0===input.team||(Array.isArray(input.team)||_report(_exceptionable,{path:_path+".team",expected:"(Array<M\
ember> | undefined)",value:input.team}))&&input.team.map((elem,_index31)=>("object"===typeof elem&&null!==elem&&false===
Array.isArray(elem)||_report(_exceptionable,{path:_path+".team["+_index31+"]",expected:"Member",value:elem}))&&_vo3(elem,
_path+".team["+_index31+"]",_exceptionable)||_report(_exceptionable,{path:_path+".team["+_index31+"]",expected:"Member",
value:elem})).every(flag=>flag)||_report(_exceptionable,{path:_path+".team",expected:"(Array<Member> | undefined)",value:input.
team}),void 0===input.inviteContext||("object"===typeof input.inviteContext&&null!==input.inviteContext&&false===Array.isArray(
input.inviteContext)||_report(_exceptionable,{path:_path+".inviteContext",expected:"(Invite | undefined)",value:input.inviteContext}))&&
_vo13(input.inviteContext,_path+".inviteContext",_exceptionable)||_report(_exceptionable,{path:_path+".inviteContext",expected:"\
(Invite | undefined)",value:input.inviteContext}),"Active"===input.status||_report(_exceptionable,{path:_path+".status",
expected:'"Active"',value:input.status}),"Accepted"===input.substatus||_report(_exceptionable,{path:_path+".substatus",expected:'\
"Accepted"',value:input.substatus}),13===Object.keys(input).length||(false===_exceptionable||Object.keys(input).map(key=>{
if(["id","engagementId","name","organizationId","businessProfileId","organizationName","externalReferenceId","createdDat\
eTime","updatedDateTime","expirationDateTime","statusReason","referralType","qualification","customerProfile","consent",
"details","team","inviteContext","status","substatus"].some(prop=>key===prop))return true;const value=input[key];if(void 0===
value)return true;return _report(_exceptionable,{path:_path+_accessExpressionAsString(key),expected:"undefined",value,description:[
`The property \`${key}\` is not defined in the object type.`,"","Please remove the property next time."].join("\n")})}).
every(flag=>flag))].every(flag=>flag);const _vo16=(input,_path,_exceptionable=true)=>["string"===typeof input.id&&(1<=input.
id.length||_report(_exceptionable,{path:_path+".id",expected:"string & MinLength<1>",value:input.id}))||_report(_exceptionable,
{path:_path+".id",expected:"(string & MinLength<1>)",value:input.id}),"string"===typeof input.engagementId&&(1<=input.engagementId.
length||_report(_exceptionable,{path:_path+".engagementId",expected:"string & MinLength<1>",value:input.engagementId}))||
_report(_exceptionable,{path:_path+".engagementId",expected:"(string & MinLength<1>)",value:input.engagementId}),void 0===
input.name||"string"===typeof input.name||_report(_exceptionable,{path:_path+".name",expected:"(string | undefined)",value:input.
name}),"string"===typeof input.organizationId&&(1<=input.organizationId.length||_report(_exceptionable,{path:_path+".org\
anizationId",expected:"string & MinLength<1>",value:input.organizationId}))||_report(_exceptionable,{path:_path+".organi\
zationId",expected:"(string & MinLength<1>)",value:input.organizationId}),void 0===input.businessProfileId||"string"===typeof input.
businessProfileId&&(1<=input.businessProfileId.length||_report(_exceptionable,{path:_path+".businessProfileId",expected:"\
string & MinLength<1>",value:input.businessProfileId}))||_report(_exceptionable,{path:_path+".businessProfileId",expected:"\
((string & MinLength<1>) | undefined)",value:input.businessProfileId}),"string"===typeof input.organizationName||_report(
_exceptionable,{path:_path+".organizationName",expected:"string",value:input.organizationName}),void 0===input.externalReferenceId||
"string"===typeof input.externalReferenceId&&(1<=input.externalReferenceId.length||_report(_exceptionable,{path:_path+".\
externalReferenceId",expected:"string & MinLength<1>",value:input.externalReferenceId}))||_report(_exceptionable,{path:_path+
".externalReferenceId",expected:"((string & MinLength<1>) | undefined)",value:input.externalReferenceId}),"string"===typeof input.
createdDateTime&&(RegExp("^(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][\
0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29\
)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|[0-9]{4}-(?:06-30|12-31)T23:59:60)(?:\\.[0-9]{1,7})?Z$").test(input.createdDateTime)||
_report(_exceptionable,{path:_path+".createdDateTime",expected:'string & Pattern<"^(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-\
(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468]\
[048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|[0-9]{4}-(?:06-30|1\
2-31)T23:59:60)(?:\\\\.[0-9]{1,7})?Z$">',value:input.createdDateTime}))||_report(_exceptionable,{path:_path+".createdDat\
eTime",expected:'(string & Pattern<"^(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[\
1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26]\
)00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|[0-9]{4}-(?:06-30|12-31)T23:59:60)(?:\\\\.[0-9]{1,7})?Z$">)',value:input.
createdDateTime}),"string"===typeof input.updatedDateTime&&(RegExp("^(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\
[0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][\
26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|[0-9]{4}-(?:06-30|12-31)T23:59:60\
)(?:\\.[0-9]{1,7})?Z$").test(input.updatedDateTime)||_report(_exceptionable,{path:_path+".updatedDateTime",expected:'str\
ing & Pattern<"^(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02\
-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0\
-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|[0-9]{4}-(?:06-30|12-31)T23:59:60)(?:\\\\.[0-9]{1,7})?Z$">',value:input.updatedDateTime}))||
_report(_exceptionable,{path:_path+".updatedDateTime",expected:'(string & Pattern<"^(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])\
-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468\
][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|[0-9]{4}-(?:06-30|\
12-31)T23:59:60)(?:\\\\.[0-9]{1,7})?Z$">)',value:input.updatedDateTime}),void 0===input.expirationDateTime||"string"===typeof input.
expirationDateTime&&(RegExp("^(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[1\
2][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02\
-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|[0-9]{4}-(?:06-30|12-31)T23:59:60)(?:\\.[0-9]{1,7})?Z$").test(input.expirationDateTime)||
_report(_exceptionable,{path:_path+".expirationDateTime",expected:'string & Pattern<"^(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02\
])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[24\
68][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|[0-9]{4}-(?:06-3\
0|12-31)T23:59:60)(?:\\\\.[0-9]{1,7})?Z$">',value:input.expirationDateTime}))||_report(_exceptionable,{path:_path+".expi\
rationDateTime",expected:'((string & Pattern<"^(?:(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]\
|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[\
13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|[0-9]{4}-(?:06-30|12-31)T23:59:60)(?:\\\\.[0-9]{1,7})?Z$"\
>) | undefined)',value:input.expirationDateTime}),void 0===input.statusReason||"string"===typeof input.statusReason||_report(
_exceptionable,{path:_path+".statusReason",expected:"(string | undefined)",value:input.statusReason}),"Shared"===input.referralType||
"Independent"===input.referralType||_report(_exceptionable,{path:_path+".referralType",expected:'("Independent" | "Share\
d")',value:input.referralType}),"None"===input.qualification||"Direct"===input.qualification||"MarketingQualified"===input.
qualification||"SalesQualified"===input.qualification||_report(_exceptionable,{path:_path+".qualification",expected:'("D\
irect" | "MarketingQualified" | "None" | "SalesQualified")',value:input.qualification}),("object"===typeof input.customerProfile&&
null!==input.customerProfile||_report(_exceptionable,{path:_path+".customerProfile",expected:"Customer",value:input.customerProfile}))&&
_vo1(input.customerProfile,_path+".customerProfile",_exceptionable)||_report(_exceptionable,{path:_path+".customerProfil\
e",expected:"Customer",value:input.customerProfile}),("object"===typeof input.consent&&null!==input.consent&&false===Array.
isArray(input.consent)||_report(_exceptionable,{path:_path+".consent",expected:"CustomerConsent",value:input.consent}))&&
_vo5(input.consent,_path+".consent",_exceptionable)||_report(_exceptionable,{path:_path+".consent",expected:"CustomerCon\
sent",value:input.consent}),("object"===typeof input.details&&null!==input.details&&false===Array.isArray(input.details)||
_report(_exceptionable,{path:_path+".details",expected:"Details",value:input.details}))&&_vo6(input.details,_path+".deta\
ils",_exceptionable)||_report(_exceptionable,{path:_path+".details",expected:"Details",value:input.details}),void 0===input.
team||(Array.isArray(input.team)||_report(_exceptionable,{path:_path+".team",expected:"(Array<Member> | undefined)",value:input.
team}))&&input.team.map((elem,_index32)=>("object"===typeof elem&&null!==elem&&false===Array.isArray(elem)||_report(_exceptionable,
{path:_path+".team["+_index32+"]",expected:"Member",value:elem}))&&_vo3(elem,_path+".team["+_index32+"]",_exceptionable)||
_report(_exceptionable,{path:_path+".team["+_index32+"]",expected:"Member",value:elem})).every(flag=>flag)||_report(_exceptionable,
{path:_path+".team",expected:"(Array<Member> | undefined)",value:input.team}),void 0===input.inviteContext||("object"===
typeof input.inviteContext&&null!==input.inviteContext&&false===Array.isArray(input.inviteContext)||_report(_exceptionable,
{path:_path+".inviteContext",expected:"(Invite | undefined)",value:input.inviteContext}))&&_vo13(input.inviteContext,_path+
".inviteContext",_exceptionable)||_report(_exceptionable,{path:_path+".inviteContext",expected:"(Invite | undefined)",value:input.
inviteContext}),"Closed"===input.status||_report(_exceptionable,{path:_path+".status",expected:'"Closed"',value:input.status}),
"Won"===input.substatus||"Lost"===input.substatus||"Declined"===input.substatus||"Expired"===input.substatus||_report(_exceptionable,
{path:_path+".substatus",expected:'("Declined" | "Expired" | "Lost" | "Won")',value:input.substatus}),13===Object.keys(input).
length||(false===_exceptionable||Object.keys(input).map(key=>{if(["id","engagementId","name","organizationId","businessP\
rofileId","organizationName","externalReferenceId","createdDateTime","updatedDateTime","expirationDateTime","statusReaso\
n","referralType","qualification","customerProfile","consent","details","team","inviteContext","status","substatus"].some(
prop=>key===prop))return true;const value=input[key];if(void 0===value)return true;return _report(_exceptionable,{path:_path+
_accessExpressionAsString(key),expected:"undefined",value,description:[`The property \`${key}\` is not defined in the obj\
ect type.`,"","Please remove the property next time."].join("\n")})}).every(flag=>flag))].every(flag=>flag);const _vu0=(input,_path,_exceptionable=true)=>(()=>{
if("Category"===input.solutionType)return _vo11(input,_path,_exceptionable);else return _vo12(input,_path,_exceptionable)})();
const _vu1=(input,_path,_exceptionable=true)=>(()=>{if("Closed"===input.status)return _vo16(input,_path,_exceptionable);else if("\
Active"===input.status)return _vo15(input,_path,_exceptionable);else if("New"===input.status)return _vo14(input,_path,_exceptionable);else if("\
None"===input.status)return _vo0(input,_path,_exceptionable);else return _report(_exceptionable,{path:_path,expected:'(M\
embers & { status: "Closed"; substatus: "Won" | "Lost" | "Declined" | "Expired"; } | Members & { status: "Active"; subst\
atus: "Accepted"; } | Members & { status: "New"; substatus: "Pending" | "Received"; } | Members & { status: "None"; subs\
tatus: "None"; })',value:input})})();const __is=(input,_exceptionable=true)=>"object"===typeof input&&null!==input&&_iu1(
input,true);let errors;let _report;return _createStandardSchema(input=>{if(false===__is(input)){errors=[];_report=_validateReport(
errors);((input2,_path,_exceptionable=true)=>("object"===typeof input2&&null!==input2||_report(true,{path:_path+"",expected:'\
(Members & { status: "Active"; substatus: "Accepted"; } | Members & { status: "Closed"; substatus: "Won" | "Lost" | "Dec\
lined" | "Expired"; } | Members & { status: "New"; substatus: "Pending" | "Received"; } | Members & { status: "None"; su\
bstatus: "None"; })',value:input2}))&&_vu1(input2,_path+"",true)||_report(true,{path:_path+"",expected:'(Members & { sta\
tus: "Active"; substatus: "Accepted"; } | Members & { status: "Closed"; substatus: "Won" | "Lost" | "Declined" | "Expire\
d"; } | Members & { status: "New"; substatus: "Pending" | "Received"; } | Members & { status: "None"; substatus: "None";\
 })',value:input2}))(input,"$input",true);const success=0===errors.length;return success?{success,data:input}:{success,errors,
data:input}}return{success:true,data:input}})})();export{equals,validate};
