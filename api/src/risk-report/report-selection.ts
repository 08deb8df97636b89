import { selectionFrom } from '../platform/read/look-ahead.ts';

const TEXT = '{ zh en }';
const SOURCE = `id kind title ${TEXT} publisher author url publishedOn publishedFrom publishedTo dateNote ${TEXT}`;
const EVIDENCE = `evidence { id stance locator createdAt source { ${SOURCE} origin { ${SOURCE} } root { ${SOURCE} } } }`;
const SECTORS = `sectors { code name ${TEXT} }`;

/** What a report prints of a summary. */
export const REPORT_SELECTION = selectionFrom(`{
  methodVersion market { code } sector { code } region { code } asOf knownAt
  score { central } band bandRange direction confidence { value } parts { category }
  reasons { key } missing { key }
  figures { id indicator { code } title ${TEXT} region { code } sector { code } value { value } comparisonBasis
    comparisonForm direction period periodFrom periodTo basePeriod dateWording observationStatus scopeNote ${TEXT}
    attribution recordedAt impliedBase { base { value } isTiny } ${EVIDENCE} }
  positions { id organization { id name ${TEXT} } ${SECTORS} kind basis statement ${TEXT} occurredFrom occurredTo
    dateWording reportedOn recordedAt ${EVIDENCE} }
  policyEvents { id kind authority { id name ${TEXT} } speaker title ${TEXT} summary ${TEXT} ${SECTORS} occurredFrom
    occurredTo dateWording recordedAt ${EVIDENCE} }
  notes { id category severity likelihood title ${TEXT} body ${TEXT} ${SECTORS} validFrom validTo
    reviewBy reviewer { id name } publishedAt ${EVIDENCE} }
  shippingChecks { topic key text ${TEXT} recordIds recordsTotal }
  adjustment { id points reason ${TEXT} reviewer { id name } decidedAt validFrom validTo ${EVIDENCE} }
  adjustedScore { central }
  ratings { id issuer { id name ${TEXT} } scale ${TEXT} grade ratedOn disclaimer ${TEXT} ${EVIDENCE} }
  sensitivity { source { id title ${TEXT} } score { central } change band confidence lostParts }
}`);
