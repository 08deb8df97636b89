import type {
  ChangeDirection,
  CloseReason,
  ComparisonBasis,
  ComparisonForm,
  EvidenceStance,
  Incoterm,
  InitiativeKind,
  InitiativeMode,
  InitiativeStatus,
  LocalizedText,
  OpportunityStage,
  OrganizationKind,
  ParticipantRole,
  PaymentMethod,
  PlainDate,
  PolicyEventKind,
  PositionBasis,
  PositionKind,
  QuantityInput,
  RiskCategory,
  RiskScale,
  Role,
  SourceKind,
  TenantKind,
} from '@kouan/shared';

/** Days from the day of loading; negative ones have passed. Follow-up work moves along, so that it never looks stale. */
export type DayOffset = number;

/** Text in one or both languages. */
export type DemoText = Partial<LocalizedText>;

export interface DemoTenant {
  /** What accounts and other tenants call it. */
  readonly key: string;
  /** The folder of its records. */
  readonly folder: string;
  readonly kind: TenantKind;
  readonly name: { readonly zh: string; readonly en: string };
  readonly region: string | null;
  /** Key of the tenant above. */
  readonly parent: string | null;
}

export interface DemoAccount {
  readonly email: string;
  readonly password: string;
  /** Key of the tenant. A person with two memberships has two entries with one e-mail. */
  readonly tenant: string;
  readonly role: Role;
  readonly name: string;
  /** Key of the exporter's own firm in that tenant. */
  readonly organization?: string;
}

export interface DemoSource {
  readonly key: string;
  readonly kind: SourceKind;
  readonly title: DemoText;
  readonly publisher?: string | null;
  readonly author?: string;
  readonly language?: string;
  readonly publishedOn?: PlainDate;
  readonly publishedFrom?: PlainDate;
  readonly publishedTo?: PlainDate;
  readonly dateNote?: DemoText;
  /** Key of the source that this one retells. */
  readonly origin?: string;
  readonly note?: DemoText;
}

export interface DemoEvidence {
  /** Key of the source. */
  readonly source: string;
  /** The place in the source. */
  readonly at: string;
  readonly stance?: EvidenceStance;
  readonly note?: DemoText;
}

/** What every record of the demo data has. */
interface DemoRecord {
  /** Unlike any other of its kind in its tenant; its id follows from it. */
  readonly key: string;
  /** Identifiers of the reported facts that the record holds; none for invented follow-up work. */
  readonly facts: readonly string[];
  readonly evidence?: readonly DemoEvidence[];
}

export interface DemoOrganization extends DemoRecord {
  readonly kind: OrganizationKind;
  readonly name: DemoText;
  readonly aliases?: readonly string[];
  readonly country?: string;
  readonly region?: string;
  readonly sectors?: readonly string[];
  readonly isNamed?: boolean;
  readonly note?: DemoText;
}

export interface DemoInitiative extends DemoRecord {
  readonly kind: InitiativeKind;
  readonly mode?: InitiativeMode;
  readonly status: InitiativeStatus;
  readonly title: DemoText;
  readonly summary: DemoText;
  readonly regions: readonly string[];
  readonly markets: readonly string[];
  readonly sectors?: readonly string[];
  readonly takesPlaceFrom?: PlainDate;
  readonly takesPlaceTo?: PlainDate;
  /** First and last day of follow-up work. */
  readonly starts?: DayOffset;
  readonly ends?: DayOffset;
  readonly dateWording?: string;
  readonly participants: readonly DemoParticipant[];
  readonly outcomes?: readonly { readonly text: DemoText }[];
  readonly milestones?: readonly { readonly title: DemoText; readonly due: DayOffset; readonly done?: DayOffset }[];
}

export interface DemoParticipant {
  readonly organization?: string;
  readonly label?: DemoText;
  readonly role: ParticipantRole;
  readonly companies?: number;
}

export interface DemoOpportunity extends DemoRecord {
  readonly title: DemoText;
  readonly note?: DemoText;
  readonly market: string;
  readonly region?: string;
  readonly sectors?: readonly string[];
  /** From stage to stage; without any it was identified on the day the facts were recorded. */
  readonly moves?: readonly { readonly to: OpportunityStage; readonly on: DayOffset; readonly reason?: string }[];
  readonly closeReason?: CloseReason;
  readonly exporter?: string;
  readonly counterparty?: string;
  readonly channelBank?: string;
  readonly initiative?: string;
  /** Its unit is a currency. */
  readonly value?: QuantityInput;
  readonly likelihood?: number;
  readonly expected?: DayOffset;
  readonly incoterm?: Incoterm;
  readonly payment?: PaymentMethod;
  readonly nextStep?: string;
  readonly due?: DayOffset;
}

export interface DemoFigure extends DemoRecord {
  readonly indicator: string;
  readonly title: DemoText;
  readonly market?: string;
  readonly region?: string;
  readonly sector?: string;
  readonly value: QuantityInput;
  readonly comparison: {
    readonly basis: ComparisonBasis;
    readonly form: ComparisonForm;
    readonly direction: ChangeDirection;
    readonly basePeriod?: string;
  };
  readonly period?: string;
  /** Where no period is stated: within which days it must lie. */
  readonly periodFrom?: PlainDate;
  readonly periodTo?: PlainDate;
  readonly dateWording?: string;
  readonly scopeNote?: DemoText;
  readonly attribution?: string;
  /** Key of the figure that this one speaks of. */
  readonly relatesTo?: string;
}

export interface DemoRiskNote extends DemoRecord {
  /** `in_review` for a note that nobody has published yet. */
  readonly state?: 'published' | 'in_review';
  readonly category: RiskCategory;
  readonly severity: RiskScale;
  readonly likelihood: RiskScale;
  readonly title: DemoText;
  readonly body: DemoText;
  readonly market: string;
  readonly regions?: readonly string[];
  readonly sectors?: readonly string[];
  /** The day by which it has to be looked at again; left out: half a year after it began to hold. */
  readonly reviewBy?: PlainDate;
  /** A newer wording in work, with what it changes. */
  readonly draft?: Partial<Pick<DemoRiskNote, 'severity' | 'likelihood' | 'title' | 'body'>>;
}

export interface DemoPosition extends DemoRecord {
  readonly organization: string;
  /** One record is made for each market. */
  readonly markets: readonly string[];
  readonly sectors?: readonly string[];
  readonly kind: PositionKind;
  readonly basis: PositionBasis;
  readonly statement: DemoText;
  readonly occurredFrom?: PlainDate;
  readonly occurredTo?: PlainDate;
  readonly dateWording: string | null;
  readonly reportedOn?: PlainDate;
}

export interface DemoPolicyEvent extends DemoRecord {
  readonly kind: PolicyEventKind;
  readonly authority?: string;
  readonly speaker?: string;
  readonly title: DemoText;
  readonly summary: DemoText;
  readonly markets: readonly string[];
  readonly sectors?: readonly string[];
  readonly occurredFrom?: PlainDate;
  readonly occurredTo?: PlainDate;
  readonly dateWording: string | null;
}

export interface DemoCountryRating extends DemoRecord {
  /** Key of the organization that rates. */
  readonly issuer: string;
  readonly market: string;
  readonly scale: DemoText;
  readonly grade: string;
  readonly ratedOn: PlainDate;
  readonly disclaimer: DemoText;
}

/** All records of one tenant. */
export interface DemoRecords {
  readonly organizations: readonly DemoOrganization[];
  readonly initiatives: readonly DemoInitiative[];
  readonly opportunities: readonly DemoOpportunity[];
  readonly figures: readonly DemoFigure[];
  readonly riskNotes: readonly DemoRiskNote[];
  readonly positions: readonly DemoPosition[];
  readonly policyEvents: readonly DemoPolicyEvent[];
  readonly countryRatings: readonly DemoCountryRating[];
}
