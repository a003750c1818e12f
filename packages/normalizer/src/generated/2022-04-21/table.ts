// Generated from the emitted schemas; do not edit. To update it: npm run generate
import type { Table } from '../../table.ts';
import { correspondence as correspondence0 } from './correspondence.ts';

/** What revision 2022-04-21 says of every member. */
export const table: Table = {
 "revision": "2022-04-21",
 "positional": [
  "solution-type",
  "referral-qualification",
  "referral-status",
  "referral-substatus",
  "referral-type"
 ],
 "lists": {
  "country-code": "AD|AE|AF|AG|AI|AL|AM|AN|AO|AQ|AR|AS|AT|AU|AW|AX|AZ|BA|BB|BD|BE|BF|BG|BH|BI|BJ|BL|BM|BN|BO|BQ|BR|BS|BT|BV|BW|BY|BZ|CA|CC|CD|CF|CG|CH|CI|CK|CL|CM|CN|CO|CR|CU|CV|CW|CX|CY|CZ|DE|DJ|DK|DM|DO|DZ|EC|EE|EG|EH|ER|ES|ET|FI|FJ|FK|FM|FO|FR|GA|GB|GD|GE|GF|GG|GH|GI|GL|GM|GN|GP|GQ|GR|GS|GT|GU|GW|GY|HK|HM|HN|HR|HT|HU|ID|IE|IL|IM|IN|IO|IQ|IR|IS|IT|JE|JM|JO|JP|KE|KG|KH|KI|KM|KN|KP|KR|KW|KY|KZ|LA|LB|LC|LI|LK|LR|LS|LT|LU|LV|LY|MA|MC|MD|ME|MF|MG|MH|MK|ML|MM|MN|MO|MP|MQ|MR|MS|MT|MU|MV|MW|MX|MY|MZ|NA|NC|NE|NF|NG|NI|NL|NO|NP|NR|NU|NZ|OM|PA|PE|PF|PG|PH|PK|PL|PM|PN|PR|PS|PT|PW|PY|QA|RE|RO|RS|RU|RW|SA|SB|SC|SD|SE|SG|SH|SI|SJ|SK|SL|SM|SN|SO|SR|SS|ST|SV|SX|SY|SZ|TC|TD|TF|TG|TH|TJ|TK|TL|TM|TN|TO|TR|TT|TV|TW|TZ|UA|UG|UM|US|UY|UZ|VA|VC|VE|VG|VI|VN|VU|WF|WS|XE|XJ|XK|XS|YE|YT|ZA|ZM|ZW",
  "assistance-request-code": "Unknown|GeneralOrOther|CustomerTechnicalArchitecture|ProofOfConceptOrDemo|QuotesOrLicensing|PostSalesCustomerSuccess|WorkloadSpecificValueProposition",
  "contract-term": "Perpetual|Finite",
  "profile-type": "Duns|External",
  "customer-size": "1to50employees|51to500employees|Morethan500employees|1to9employees|10to50employees|51to250employees|251to1000employees|1001to5000employees|5001to10000employees|10001to20000employees|Morethan20000employees",
  "direction": "Incoming|Outgoing",
  "error-code": "accessDenied|generalException|invalidRequest|itemNotFound|preconditionFailed|resourceModified|serviceNotAvailable|unauthenticated",
  "event-name": "referral-created|referral-updated|related-referral-created|related-referral-updated",
  "referral-status": "None|New|Active|Closed",
  "referral-substatus": "None|Pending|Received|Accepted|Won|Lost|Declined|Expired",
  "referral-type": "Shared|Independent",
  "referral-qualification": "None|Direct|MarketingQualified|SalesQualified",
  "currency-code": "AED|AFN|ALL|AMD|ANG|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BGN|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HRK|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SLL|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VEF|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG|ZWL",
  "industries": "Agriculture, Forestry, & Fishing|Communications & Media|Education|Financial Services|Government|Healthcare|Hospitality|Manufacturing|Power & Utilities|Public Safety and National Security|Retail & Consumer Goods|Services|Travel & Transportation|Wholesale & Distribution",
  "products": "Azure|EnterpriseMobilityAndSecurity|Exchange|DeveloperTools|Dynamics365Business|Dynamics365Enterprise|DynamicsAX,GP,NAV,SL|Microsoft365|Office|PowerBI|Project|SharePoint|SkypeForBusiness|Surface|SurfaceHub|SQL|Teams|Visio|Windows|Yammer",
  "services": "ConsultingAndProfessional|CustomSolution(ISV)|DeploymentOrMigration|Hardware|Integration|IPServices(ISV)|LearningAndCertification|Licensing|ManagedServices|ProjectServices",
  "solution-type": "None|Category|Name",
  "solutions": "AdvancedAnalytics|ApplicationIntegration|ArtificialIntelligence|AzureSecurityOperationManagement|AzureStack|BackupDisasterRecovery|BigData|Blockchain|Chatbot|CloudDatabaseMigration|CloudMigration|CloudVoice|CognitiveServices|CompetitiveDatabaseMigration|Containers|DataWarehouse|DatabaseonLinux|DevelopmentandTest|DevOps|DigitalMedia|Dynamics365forCustomerService|Dynamics365forFieldService|Dynamics365forFinanceOperations|Dynamics365forRetail|Dynamics365forSales|Dynamics365forTalent|DynamicsonAzure|EnterpriseBusinessIntelligence|Gaming|HighPerformanceComputing|HybridStorage|IdentityandAccessManagement|InformationManagement|InternetofThings|MachineLearning|Microserviceapplications|MobileApplications|MySQLPostgresMigrationtoAzure|Networking|NoSQLMigration|RedhatonAzure|RegulatoryComplianceGDPR|SAPonAzure|ServerlessComputing|SharepointonAzure|SQLServerUpgrade|ThreatProtection|WebDevelopment",
  "target-type": "None|BusinessProfileLocation|SolutionProfile",
  "sales-stage": "Qualify|Develop|Propose|Close",
  "patch-operator": "add|replace",
  "pricing-model": "PayAsYouGo|Other",
  "primary-deployment": "Customer|Partner",
  "registration-status": "None|ReviewPending|ActionRequired|Approved|Passed|Failed|Closed",
  "registration-type": "AzureIPCoSell"
 },
 "patterns": [
  "^(?![^]*(?:[^-.0-9:TZ]|Z[-.0-9:TZ]))(?:^(?:(?:[1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,7})?Z)",
  "^(?![^]*(?:^[^/]|~(?:[^01]|$)))(?:)",
  "^(?![^]*(?:[^-+.0-9:TZ]|(?:Z|[-+][0-9]{2}:[0-9]{2})[-+.0-9:TZ]))(?:^(?:(?:[1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,7})?(?:Z|[-+](?:[01][0-9]|2[0-3]):[0-5][0-9]))"
 ],
 "types": {
  "RequirementAttribute": {
   "title": "RequirementAttribute",
   "members": {
    "type": {
     "kind": "text",
     "nonEmpty": true,
     "required": true
    },
    "id": {
     "kind": "text",
     "nonEmpty": true,
     "required": true
    }
   }
  },
  "AdditionalRequirements": {
   "title": "AdditionalRequirements",
   "members": {
    "iot": {
     "kind": "any"
    },
    "attributes": {
     "kind": "object",
     "of": "RequirementAttribute",
     "many": true
    }
   }
  },
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
  "Consent": {
   "title": "Consent",
   "members": {
    "consentToToShareInfoWithOthers": {
     "kind": "flag"
    },
    "consentToContact": {
     "kind": "flag"
    },
    "consentToMicrosoftToContactSpecificPartners": {
     "kind": "flag"
    },
    "consentToShareReferralWithMicrosoftSellers": {
     "kind": "flag"
    }
   },
   "spellings": {
    "consentToMicrosoftToShareInfoWithPartners": "consentToToShareInfoWithOthers",
    "consentToShareInfoWithOthers": "consentToToShareInfoWithOthers",
    "consentToMicrosoftToContact": "consentToContact"
   }
  },
  "ContactPreference": {
   "title": "ContactPreference",
   "members": {
    "locale": {
     "kind": "text"
    },
    "disableNotifications": {
     "kind": "flag"
    }
   }
  },
  "CustomerProfileId": {
   "title": "CustomerProfileId",
   "members": {
    "profileType": {
     "kind": "list",
     "of": "profile-type",
     "required": true
    },
    "id": {
     "kind": "text",
     "required": true
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
    },
    "title": {
     "kind": "text"
    },
    "contactPreference": {
     "kind": "object",
     "of": "ContactPreference"
    },
    "emailValidationStatus": {
     "kind": "text"
    },
    "phoneValidationStatus": {
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
     "of": "CustomerProfileId",
     "many": true
    },
    "isMatchingComplete": {
     "kind": "flag"
    }
   }
  },
  "InnerError": {
   "title": "InnerError",
   "members": {
    "code": {
     "kind": "text",
     "required": true
    },
    "message": {
     "kind": "text",
     "required": true
    },
    "details": {
     "kind": "any",
     "required": true
    }
   }
  },
  "ServiceError": {
   "title": "ServiceError",
   "members": {
    "code": {
     "kind": "list",
     "of": "error-code",
     "required": true
    },
    "message": {
     "kind": "text",
     "required": true
    },
    "target": {
     "kind": "text"
    },
    "innerError": {
     "kind": "object",
     "of": "InnerError"
    }
   }
  },
  "ErrorResponse": {
   "title": "ErrorResponse",
   "members": {
    "error": {
     "kind": "object",
     "of": "ServiceError",
     "required": true
    }
   }
  },
  "Inviter": {
   "title": "Inviter",
   "members": {
    "organizationId": {
     "kind": "text",
     "nonEmpty": true,
     "required": true
    },
    "organizationName": {
     "kind": "text"
    }
   }
  },
  "InviteContext": {
   "title": "InviteContext",
   "members": {
    "notes": {
     "kind": "text"
    },
    "invitedBy": {
     "kind": "object",
     "of": "Inviter"
    },
    "assistanceRequestCode": {
     "kind": "list",
     "of": "assistance-request-code"
    },
    "invitedMpnId": {
     "kind": "text",
     "nonEmpty": true
    }
   }
  },
  "Link": {
   "title": "Link",
   "members": {
    "uri": {
     "kind": "text",
     "required": true
    },
    "method": {
     "kind": "text",
     "required": true
    }
   }
  },
  "Links": {
   "title": "Links",
   "members": {
    "self": {
     "kind": "object",
     "of": "Link",
     "required": true
    },
    "relatedReferrals": {
     "kind": "object",
     "of": "Link",
     "required": true
    }
   }
  },
  "MarketplaceTransaction": {
   "title": "MarketplaceTransaction",
   "members": {
    "isMarketplaceTransacted": {
     "kind": "flag"
    },
    "marketplaceTransactionDateTime": {
     "kind": "time",
     "pattern": 0
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
    "type": {
     "kind": "list",
     "of": "solution-type"
    },
    "price": {
     "kind": "number",
     "minimum": -7.922816251426434e+28,
     "maximum": 7.922816251426434e+28
    },
    "quantity": {
     "kind": "number",
     "minimum": -7.922816251426434e+28,
     "maximum": 7.922816251426434e+28
    },
    "currency": {
     "kind": "list",
     "of": "currency-code"
    },
    "publisherName": {
     "kind": "text"
    },
    "solutionType": {
     "kind": "text"
    },
    "closingDateTime": {
     "kind": "time",
     "pattern": 0
    }
   },
   "when": {
    "by": "type",
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
    },
    "offers": {
     "kind": "any",
     "many": true
    },
    "salesPlays": {
     "kind": "any",
     "many": true
    },
    "additionalRequirements": {
     "kind": "object",
     "of": "AdditionalRequirements"
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
    },
    "customerRequestedContact": {
     "kind": "flag"
    },
    "customerAction": {
     "kind": "text"
    },
    "incentiveLevel": {
     "kind": "text"
    }
   },
   "spellings": {
    "estimatedDealValue": "dealValue",
    "estimatedClosingDateTime": "closingDateTime",
    "closeDate": "closingDateTime"
   }
  },
  "Target": {
   "title": "Target",
   "members": {
    "id": {
     "kind": "text",
     "nonEmpty": true,
     "required": true
    },
    "type": {
     "kind": "list",
     "of": "target-type",
     "required": true
    }
   }
  },
  "NewReferral": {
   "title": "NewReferral",
   "members": {
    "name": {
     "kind": "text"
    },
    "externalReferenceId": {
     "kind": "text",
     "nonEmpty": true
    },
    "status": {
     "kind": "list",
     "of": "referral-status"
    },
    "substatus": {
     "kind": "list",
     "of": "referral-substatus"
    },
    "statusReason": {
     "kind": "text"
    },
    "type": {
     "kind": "list",
     "of": "referral-type",
     "required": true
    },
    "qualification": {
     "kind": "list",
     "of": "referral-qualification"
    },
    "customerProfile": {
     "kind": "object",
     "of": "CustomerProfile",
     "required": true
    },
    "consent": {
     "kind": "object",
     "of": "Consent",
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
    },
    "target": {
     "kind": "object",
     "of": "Target",
     "many": true
    },
    "campaignId": {
     "kind": "text",
     "nonEmpty": true
    },
    "favorite": {
     "kind": "flag"
    },
    "salesStage": {
     "kind": "list",
     "of": "sales-stage"
    },
    "mpnId": {
     "kind": "text",
     "nonEmpty": true
    },
    "referralProgram": {
     "kind": "text"
    },
    "referralSource": {
     "kind": "text"
    },
    "callToAction": {
     "kind": "text"
    },
    "engagementId": {
     "kind": "text",
     "nonEmpty": true
    }
   },
   "spellings": {
    "referralType": "type",
    "statusDetail": "substatus"
   }
  },
  "PatchOperation": {
   "title": "PatchOperation",
   "members": {
    "op": {
     "kind": "list",
     "of": "patch-operator",
     "required": true
    },
    "path": {
     "kind": "text",
     "pattern": 1,
     "required": true
    },
    "value": {
     "kind": "any",
     "required": true
    }
   }
  },
  "ReferralEvent": {
   "title": "ReferralEvent",
   "members": {
    "EventName": {
     "kind": "list",
     "of": "event-name",
     "required": true
    },
    "ResourceUri": {
     "kind": "text",
     "required": true
    },
    "ResourceName": {
     "kind": "text",
     "required": true
    },
    "AuditUri": {
     "kind": "text",
     "required": true,
     "nullable": true
    },
    "ResourceChangeUtcDate": {
     "kind": "time",
     "pattern": 2,
     "required": true
    }
   }
  },
  "RegistrationContract": {
   "title": "RegistrationContract",
   "members": {
    "value": {
     "kind": "number",
     "minimum": -7.922816251426434e+28,
     "maximum": 7.922816251426434e+28
    },
    "currency": {
     "kind": "list",
     "of": "currency-code"
    },
    "startDateTime": {
     "kind": "time",
     "pattern": 0
    },
    "endDateTime": {
     "kind": "time",
     "pattern": 0
    },
    "signDateTime": {
     "kind": "time",
     "pattern": 0
    },
    "term": {
     "kind": "list",
     "of": "contract-term"
    }
   }
  },
  "SolutionDetails": {
   "title": "SolutionDetails",
   "members": {
    "id": {
     "kind": "text",
     "nonEmpty": true
    },
    "name": {
     "kind": "text"
    },
    "value": {
     "kind": "number",
     "minimum": -7.922816251426434e+28,
     "maximum": 7.922816251426434e+28
    },
    "currency": {
     "kind": "list",
     "of": "currency-code"
    },
    "isDeployedOnAzure": {
     "kind": "flag"
    },
    "primaryDeploymentOn": {
     "kind": "list",
     "of": "primary-deployment"
    },
    "pricingModel": {
     "kind": "list",
     "of": "pricing-model"
    },
    "marketplaceTransactionDetails": {
     "kind": "object",
     "of": "MarketplaceTransaction"
    }
   }
  },
  "RegistrationHistory": {
   "title": "RegistrationHistory",
   "members": {
    "reviewPendingDateTime": {
     "kind": "time",
     "pattern": 0
    },
    "actionRequiredDateTime": {
     "kind": "time",
     "pattern": 0
    },
    "passedDateTime": {
     "kind": "time",
     "pattern": 0
    },
    "failedDateTime": {
     "kind": "time",
     "pattern": 0
    },
    "approvedDateTime": {
     "kind": "time",
     "pattern": 0
    }
   }
  },
  "Registration": {
   "title": "Registration",
   "members": {
    "id": {
     "kind": "text",
     "nonEmpty": true
    },
    "type": {
     "kind": "list",
     "of": "registration-type"
    },
    "registrationDateTime": {
     "kind": "time",
     "pattern": 0
    },
    "status": {
     "kind": "list",
     "of": "registration-status"
    },
    "statusReason": {
     "kind": "text"
    },
    "contract": {
     "kind": "object",
     "of": "RegistrationContract"
    },
    "solutionDetails": {
     "kind": "object",
     "of": "SolutionDetails",
     "many": true
    },
    "statusHistory": {
     "kind": "object",
     "of": "RegistrationHistory"
    }
   }
  },
  "TrackingInfo": {
   "title": "TrackingInfo",
   "members": {
    "microsoftMsxId": {
     "kind": "text",
     "nonEmpty": true,
     "nullable": true
    },
    "microsoftUSFedOpportunityId": {
     "kind": "text",
     "nonEmpty": true,
     "nullable": true
    },
    "microsoftUSFedLeadId": {
     "kind": "text",
     "nonEmpty": true,
     "nullable": true
    },
    "migratedPSCDealId": {
     "kind": "text",
     "nonEmpty": true,
     "nullable": true
    },
    "migratedPSCPartnerDealId": {
     "kind": "text",
     "nonEmpty": true,
     "nullable": true
    }
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
    "acceptedDateTime": {
     "kind": "time",
     "pattern": 0
    },
    "closedDateTime": {
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
    "type": {
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
    "details": {
     "kind": "object",
     "of": "ReferralDetails",
     "required": true
    },
    "consent": {
     "kind": "object",
     "of": "Consent"
    },
    "team": {
     "kind": "object",
     "of": "Member",
     "many": true
    },
    "inviteContext": {
     "kind": "object",
     "of": "InviteContext"
    },
    "eTag": {
     "kind": "text"
    },
    "target": {
     "kind": "object",
     "of": "Target",
     "many": true
    },
    "organizationId": {
     "kind": "text",
     "nonEmpty": true
    },
    "organizationName": {
     "kind": "text"
    },
    "direction": {
     "kind": "list",
     "of": "direction"
    },
    "links": {
     "kind": "object",
     "of": "Links"
    },
    "campaignId": {
     "kind": "text",
     "nonEmpty": true
    },
    "favorite": {
     "kind": "flag"
    },
    "salesStage": {
     "kind": "list",
     "of": "sales-stage"
    },
    "quality": {
     "kind": "text"
    },
    "isSpam": {
     "kind": "flag"
    },
    "mpnId": {
     "kind": "text",
     "nonEmpty": true
    },
    "referralProgram": {
     "kind": "text"
    },
    "referralSource": {
     "kind": "text"
    },
    "dealSensitivity": {
     "kind": "text"
    },
    "createdVia": {
     "kind": "text"
    },
    "lastModifiedVia": {
     "kind": "text"
    },
    "lastRunId": {
     "kind": "text",
     "nonEmpty": true
    },
    "tags": {
     "kind": "text",
     "many": true
    },
    "callToAction": {
     "kind": "text"
    },
    "registrationStatus": {
     "kind": "list",
     "of": "registration-status"
    },
    "registrations": {
     "kind": "object",
     "of": "Registration",
     "many": true
    },
    "trackingInfo": {
     "kind": "object",
     "of": "TrackingInfo"
    },
    "@odata.context": {
     "kind": "text"
    }
   },
   "spellings": {
    "referralType": "type",
    "statusDetail": "substatus"
   }
  },
  "ReferralList": {
   "title": "ReferralList",
   "members": {
    "value": {
     "kind": "object",
     "of": "Referral",
     "many": true,
     "required": true
    },
    "@odata.context": {
     "kind": "text"
    },
    "@odata.count": {
     "kind": "number",
     "minimum": 0,
     "maximum": 9007199254740991
    },
    "@odata.nextLink": {
     "kind": "text"
    }
   },
   "spellings": {
    "items": "value",
    "totalCount": "@odata.count"
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
  "AdditionalRequirements": {
   "kind": "object",
   "of": "AdditionalRequirements"
  },
  "Address": {
   "kind": "object",
   "of": "Address"
  },
  "AssistanceRequestCode": {
   "kind": "list",
   "of": "assistance-request-code"
  },
  "Consent": {
   "kind": "object",
   "of": "Consent"
  },
  "ContactPreference": {
   "kind": "object",
   "of": "ContactPreference"
  },
  "ContractTerm": {
   "kind": "list",
   "of": "contract-term"
  },
  "CustomerProfileId": {
   "kind": "object",
   "of": "CustomerProfileId"
  },
  "CustomerProfile": {
   "kind": "object",
   "of": "CustomerProfile"
  },
  "Direction": {
   "kind": "list",
   "of": "direction"
  },
  "ErrorCode": {
   "kind": "list",
   "of": "error-code"
  },
  "ErrorResponse": {
   "kind": "object",
   "of": "ErrorResponse"
  },
  "EventName": {
   "kind": "list",
   "of": "event-name"
  },
  "InnerError": {
   "kind": "object",
   "of": "InnerError"
  },
  "InviteContext": {
   "kind": "object",
   "of": "InviteContext"
  },
  "Inviter": {
   "kind": "object",
   "of": "Inviter"
  },
  "Link": {
   "kind": "object",
   "of": "Link"
  },
  "Links": {
   "kind": "object",
   "of": "Links"
  },
  "MarketplaceTransaction": {
   "kind": "object",
   "of": "MarketplaceTransaction"
  },
  "Member": {
   "kind": "object",
   "of": "Member"
  },
  "NewReferral": {
   "kind": "object",
   "of": "NewReferral"
  },
  "PatchOperation": {
   "kind": "object",
   "of": "PatchOperation"
  },
  "PatchOperator": {
   "kind": "list",
   "of": "patch-operator"
  },
  "PricingModel": {
   "kind": "list",
   "of": "pricing-model"
  },
  "PrimaryDeployment": {
   "kind": "list",
   "of": "primary-deployment"
  },
  "ProfileType": {
   "kind": "list",
   "of": "profile-type"
  },
  "ReferralDetails": {
   "kind": "object",
   "of": "ReferralDetails"
  },
  "ReferralEvent": {
   "kind": "object",
   "of": "ReferralEvent"
  },
  "ReferralList": {
   "kind": "object",
   "of": "ReferralList"
  },
  "ReferralPatch": {
   "kind": "object",
   "of": "PatchOperation",
   "many": true
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
  "RegistrationContract": {
   "kind": "object",
   "of": "RegistrationContract"
  },
  "RegistrationHistory": {
   "kind": "object",
   "of": "RegistrationHistory"
  },
  "RegistrationStatus": {
   "kind": "list",
   "of": "registration-status"
  },
  "RegistrationType": {
   "kind": "list",
   "of": "registration-type"
  },
  "Registration": {
   "kind": "object",
   "of": "Registration"
  },
  "RequirementAttribute": {
   "kind": "object",
   "of": "RequirementAttribute"
  },
  "SalesStage": {
   "kind": "list",
   "of": "sales-stage"
  },
  "ServiceError": {
   "kind": "object",
   "of": "ServiceError"
  },
  "SolutionDetails": {
   "kind": "object",
   "of": "SolutionDetails"
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
  },
  "TargetType": {
   "kind": "list",
   "of": "target-type"
  },
  "Target": {
   "kind": "object",
   "of": "Target"
  },
  "TrackingInfo": {
   "kind": "object",
   "of": "TrackingInfo"
  }
 },
 "documents": {
  "Referral": [
   "id",
   "engagementId"
  ],
  "NewReferral": [],
  "ReferralList": [
   "value"
  ],
  "ReferralPatch": [],
  "ReferralEvent": [
   "EventName",
   "ResourceUri"
  ],
  "ErrorResponse": [
   "error"
  ]
 },
 "sides": [{ data: correspondence0, isLater: true }]
};
