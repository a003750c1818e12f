// Generated from the emitted schemas; do not edit. To update it: npm run generate
import type { Table } from '../../table.ts';
import { correspondence as correspondence0 } from '../2022-04-21/correspondence.ts';

/** What revision 2018-10-01 says of every member. */
export const table: Table = {
 "revision": "2018-10-01",
 "positional": [
  "solution-type",
  "referral-qualification",
  "referral-status",
  "referral-substatus",
  "referral-type"
 ],
 "lists": {
  "country-code": "AD|AE|AF|AG|AI|AL|AM|AN|AO|AQ|AR|AS|AT|AU|AW|AX|AZ|BA|BB|BD|BE|BF|BG|BH|BI|BJ|BL|BM|BN|BO|BQ|BR|BS|BT|BV|BW|BY|BZ|CA|CC|CD|CF|CG|CH|CI|CK|CL|CM|CN|CO|CR|CU|CV|CW|CX|CY|CZ|DE|DJ|DK|DM|DO|DZ|EC|EE|EG|EH|ER|ES|ET|FI|FJ|FK|FM|FO|FR|GA|GB|GD|GE|GF|GG|GH|GI|GL|GM|GN|GP|GQ|GR|GS|GT|GU|GW|GY|HK|HM|HN|HR|HT|HU|ID|IE|IL|IM|IN|IO|IQ|IR|IS|IT|JE|JM|JO|JP|KE|KG|KH|KI|KM|KN|KP|KR|KW|KY|KZ|LA|LB|LC|LI|LK|LR|LS|LT|LU|LV|LY|MA|MC|MD|ME|MF|MG|MH|MK|ML|MM|MN|MO|MP|MQ|MR|MS|MT|MU|MV|MW|MX|MY|MZ|NA|NC|NE|NF|NG|NI|NL|NO|NP|NR|NU|NZ|OM|PA|PE|PF|PG|PH|PK|PL|PM|PN|PR|PS|PT|PW|PY|QA|RE|RO|RS|RU|RW|SA|SB|SC|SD|SE|SG|SH|SI|SJ|SK|SL|SM|SN|SO|SR|SS|ST|SV|SX|SY|SZ|TC|TD|TF|TG|TH|TJ|TK|TL|TM|TN|TO|TR|TT|TV|TW|TZ|UA|UG|UM|US|UY|UZ|VA|VC|VE|VG|VI|VN|VU|WF|WS|XE|XJ|XK|XS|YE|YT|ZA|ZM|ZW",
  "customer-size": "1to50employees|51to500employees|Morethan500employees|1to9employees|10to50employees|51to250employees|251to1000employees|1001to5000employees|5001to10000employees|10001to20000employees|Morethan20000employees",
  "currency-code": "AED|AFN|ALL|AMD|ANG|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BGN|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HRK|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SLL|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VEF|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG|ZWL",
  "industries": "Agriculture, Forestry, & Fishing|Communications & Media|Education|Financial Services|Government|Healthcare|Hospitality|Manufacturing|Power & Utilities|Public Safety and National Security|Retail & Consumer Goods|Services|Travel & Transportation|Wholesale & Distribution",
  "products": "Azure|EnterpriseMobilityAndSecurity|Exchange|DeveloperTools|Dynamics365Business|Dynamics365Enterprise|DynamicsAX,GP,NAV,SL|Microsoft365|Office|PowerBI|Project|SharePoint|SkypeForBusiness|Surface|SurfaceHub|SQL|Teams|Visio|Windows|Yammer",
  "services": "ConsultingAndProfessional|CustomSolution(ISV)|DeploymentOrMigration|Hardware|Integration|IPServices(ISV)|LearningAndCertification|Licensing|ManagedServices|ProjectServices",
  "solution-type": "None|Category|Name",
  "solutions": "AdvancedAnalytics|ApplicationIntegration|ArtificialIntelligence|AzureSecurityOperationManagement|AzureStack|BackupDisasterRecovery|BigData|Blockchain|Chatbot|CloudDatabaseMigration|CloudMigration|CloudVoice|CognitiveServices|CompetitiveDatabaseMigration|Containers|DataWarehouse|DatabaseonLinux|DevelopmentandTest|DevOps|DigitalMedia|Dynamics365forCustomerService|Dynamics365forFieldService|Dynamics365forFinanceOperations|Dynamics365forRetail|Dynamics365forSales|Dynamics365forTalent|DynamicsonAzure|EnterpriseBusinessIntelligence|Gaming|HighPerformanceComputing|HybridStorage|IdentityandAccessManagement|InformationManagement|InternetofThings|MachineLearning|Microserviceapplications|MobileApplications|MySQLPostgresMigrationtoAzure|Networking|NoSQLMigration|RedhatonAzure|RegulatoryComplianceGDPR|SAPonAzure|ServerlessComputing|SharepointonAzure|SQLServerUpgrade|ThreatProtection|WebDevelopment",
  "referral-qualification": "None|Direct|MarketingQualified|SalesQualified",
  "referral-status": "None|New|Active|Closed",
  "referral-substatus": "None|Pending|Received|Accepted|Won|Lost|Declined|Expired",
  "referral-type": "Shared|Independent"
 },
 "patterns": [
  "^(?![^]*(?:[^-.0-9:TZ]|Z[-.0-9:TZ]))(?:^(?:(?:[1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,7})?Z)"
 ],
 "types": {
  "Address": {
   "title": "Address",
   "members": {
    "addressLine1": {
     "kind": "text",
     "required": true
    },
    "addressLine2": {
     "kind": "text"
    },
    "city": {
     "kind": "text",
     "required": true
    },
    "state": {
     "kind": "text"
    },
    "postalCode": {
     "kind": "text"
    },
    "country": {
     "kind": "list",
     "of": "country-code",
     "required": true
    },
    "region": {
     "kind": "text"
    }
   }
  },
  "CustomerConsent": {
   "title": "CustomerConsent",
   "members": {
    "consentToMicrosoftToShareInfoWithPartners": {
     "kind": "flag"
    },
    "consentToMicrosoftToContact": {
     "kind": "flag"
    },
    "consentToMicrosoftToContactSpecificPartners": {
     "kind": "flag"
    }
   },
   "spellings": {
    "consentToToShareInfoWithOthers": "consentToMicrosoftToShareInfoWithPartners",
    "consentToContact": "consentToMicrosoftToContact"
   }
  },
  "CustomerProfileType": {
   "title": "CustomerProfileType",
   "members": {
    "duns": {
     "kind": "text"
    },
    "external": {
     "kind": "text"
    }
   }
  },
  "Member": {
   "title": "Member",
   "members": {
    "firstName": {
     "kind": "text"
    },
    "lastName": {
     "kind": "text"
    },
    "phoneNumber": {
     "kind": "text"
    },
    "email": {
     "kind": "text"
    }
   },
   "spellings": {
    "emailAddress": "email"
   }
  },
  "CustomerProfile": {
   "title": "CustomerProfile",
   "members": {
    "id": {
     "kind": "text",
     "nonEmpty": true
    },
    "name": {
     "kind": "text",
     "required": true
    },
    "address": {
     "kind": "object",
     "of": "Address",
     "required": true
    },
    "size": {
     "kind": "list",
     "of": "customer-size"
    },
    "team": {
     "kind": "object",
     "of": "Member",
     "many": true
    },
    "ids": {
     "kind": "object",
     "of": "CustomerProfileType"
    }
   }
  },
  "InviteContext": {
   "title": "InviteContext",
   "members": {
    "notes": {
     "kind": "text"
    },
    "invitedByOrganizationId": {
     "kind": "text",
     "nonEmpty": true
    }
   }
  },
  "Tag": {
   "title": "Tag",
   "members": {
    "id": {
     "kind": "list",
     "of": "industries",
     "required": true
    }
   }
  },
  "Tag#2": {
   "title": "Tag",
   "members": {
    "id": {
     "kind": "list",
     "of": "products",
     "required": true
    }
   }
  },
  "Tag#3": {
   "title": "Tag",
   "members": {
    "id": {
     "kind": "list",
     "of": "services",
     "required": true
    }
   }
  },
  "SolutionTag": {
   "title": "SolutionTag",
   "members": {
    "id": {
     "kind": "text",
     "nonEmpty": true,
     "required": true
    },
    "name": {
     "kind": "text"
    },
    "solutionType": {
     "kind": "list",
     "of": "solution-type"
    }
   },
   "spellings": {
    "type": "solutionType"
   },
   "when": {
    "by": "solutionType",
    "is": {
     "Category": {
      "id": {
       "kind": "list",
       "of": "solutions"
      }
     }
    }
   }
  },
  "ReferralRequirements": {
   "title": "ReferralRequirements",
   "members": {
    "industries": {
     "kind": "object",
     "of": "Tag",
     "many": true
    },
    "products": {
     "kind": "object",
     "of": "Tag#2",
     "many": true
    },
    "services": {
     "kind": "object",
     "of": "Tag#3",
     "many": true
    },
    "solutions": {
     "kind": "object",
     "of": "SolutionTag",
     "many": true
    }
   }
  },
  "ReferralDetails": {
   "title": "ReferralDetails",
   "members": {
    "notes": {
     "kind": "text"
    },
    "dealValue": {
     "kind": "number",
     "minimum": -7.922816251426434e+28,
     "maximum": 7.922816251426434e+28
    },
    "currency": {
     "kind": "list",
     "of": "currency-code"
    },
    "closingDateTime": {
     "kind": "time",
     "pattern": 0
    },
    "requirements": {
     "kind": "object",
     "of": "ReferralRequirements"
    }
   },
   "spellings": {
    "estimatedDealValue": "dealValue",
    "estimatedClosingDateTime": "closingDateTime",
    "closeDate": "closingDateTime"
   }
  },
  "Referral": {
   "title": "Referral",
   "members": {
    "id": {
     "kind": "text",
     "nonEmpty": true,
     "required": true
    },
    "engagementId": {
     "kind": "text",
     "nonEmpty": true,
     "required": true
    },
    "name": {
     "kind": "text"
    },
    "organizationId": {
     "kind": "text",
     "nonEmpty": true,
     "required": true
    },
    "businessProfileId": {
     "kind": "text",
     "nonEmpty": true
    },
    "organizationName": {
     "kind": "text",
     "required": true
    },
    "externalReferenceId": {
     "kind": "text",
     "nonEmpty": true
    },
    "createdDateTime": {
     "kind": "time",
     "pattern": 0,
     "required": true
    },
    "updatedDateTime": {
     "kind": "time",
     "pattern": 0,
     "required": true
    },
    "expirationDateTime": {
     "kind": "time",
     "pattern": 0
    },
    "status": {
     "kind": "list",
     "of": "referral-status",
     "required": true
    },
    "substatus": {
     "kind": "list",
     "of": "referral-substatus",
     "required": true
    },
    "statusReason": {
     "kind": "text"
    },
    "referralType": {
     "kind": "list",
     "of": "referral-type",
     "required": true
    },
    "qualification": {
     "kind": "list",
     "of": "referral-qualification",
     "required": true
    },
    "customerProfile": {
     "kind": "object",
     "of": "CustomerProfile",
     "required": true
    },
    "consent": {
     "kind": "object",
     "of": "CustomerConsent",
     "required": true
    },
    "details": {
     "kind": "object",
     "of": "ReferralDetails",
     "required": true
    },
    "team": {
     "kind": "object",
     "of": "Member",
     "many": true
    },
    "inviteContext": {
     "kind": "object",
     "of": "InviteContext"
    }
   },
   "spellings": {
    "type": "referralType",
    "statusDetail": "substatus"
   }
  },
  "Tag#4": {
   "title": "Tag",
   "members": {
    "id": {
     "kind": "text",
     "nonEmpty": true,
     "required": true
    }
   }
  }
 },
 "values": {
  "Address": {
   "kind": "object",
   "of": "Address"
  },
  "CustomerConsent": {
   "kind": "object",
   "of": "CustomerConsent"
  },
  "CustomerProfileType": {
   "kind": "object",
   "of": "CustomerProfileType"
  },
  "CustomerProfile": {
   "kind": "object",
   "of": "CustomerProfile"
  },
  "InviteContext": {
   "kind": "object",
   "of": "InviteContext"
  },
  "Member": {
   "kind": "object",
   "of": "Member"
  },
  "ReferralDetails": {
   "kind": "object",
   "of": "ReferralDetails"
  },
  "ReferralQualification": {
   "kind": "list",
   "of": "referral-qualification"
  },
  "ReferralRequirements": {
   "kind": "object",
   "of": "ReferralRequirements"
  },
  "ReferralStatus": {
   "kind": "list",
   "of": "referral-status"
  },
  "ReferralSubstatus": {
   "kind": "list",
   "of": "referral-substatus"
  },
  "ReferralType": {
   "kind": "list",
   "of": "referral-type"
  },
  "Referral": {
   "kind": "object",
   "of": "Referral"
  },
  "SolutionTag": {
   "kind": "object",
   "of": "SolutionTag"
  },
  "SolutionType": {
   "kind": "list",
   "of": "solution-type"
  },
  "Tag": {
   "kind": "object",
   "of": "Tag#4"
  }
 },
 "documents": {
  "Referral": [
   "id",
   "engagementId"
  ]
 },
 "sides": [{ data: correspondence0, isLater: false }]
};
