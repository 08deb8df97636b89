import { graphql, type ResultOf } from '../graphql.ts';
import { OpportunityRow } from '../opportunities/documents.ts';

/** All that an official's start page shows, in one request. */
export const OFFICIAL_START = graphql(
  `
    query OfficialStart($dueBy: Date!) {
      due: opportunities(filter: { mine: true, open: true, dueBy: $dueBy }, sort: due, first: 30) {
        nodes {
          ...OpportunityRow
        }
      }
      milestones: initiatives(filter: { mine: true, dueBy: $dueBy }, sort: recent, first: 30) {
        nodes {
          id
          title {
            zh
            en
          }
          milestones {
            id
            dueOn
            doneOn
            title {
              zh
              en
            }
          }
        }
      }
      pipeline(filter: { mine: true }) {
        stage
        count
        value {
          qualifier
          value
          lower
          upper
          unit
          wording
        }
      }
    }
  `,
  [OpportunityRow],
);

/** What changed last in the bureau. */
export const RECENT_ACTIVITY = graphql(`
  query RecentActivity {
    opportunities(sort: recent, first: 6) {
      nodes {
        id
        code
        title {
          zh
          en
        }
        updatedAt
        updatedBy {
          id
          name
        }
      }
    }
    initiatives(sort: recent, first: 6) {
      nodes {
        id
        code
        title {
          zh
          en
        }
        updatedAt
        updatedBy {
          id
          name
        }
      }
    }
  }
`);

const NoteLine = graphql(`
  fragment NoteLine on RiskNoteVersion @_unmask {
    id
    category
    severity
    likelihood
    submittedAt
    publishedAt
    updatedAt
    validFrom
    title {
      zh
      en
    }
    market {
      code
      name {
        zh
        en
      }
    }
    author {
      id
      name
    }
  }
`);

/** Risk notes in a state, such as those that wait for review. */
export const NOTES_IN_WORK = graphql(
  `
    query NotesInWork($states: [NoteState!]!) {
      riskNotes(filter: { states: $states, scope: own }, sort: waiting, first: 20) {
        nodes {
          id
          code
          draft {
            ...NoteLine
          }
        }
        totalCount
      }
    }
  `,
  [NoteLine],
);

/** Published notes that have to be looked at again by a day, what is due first before the others. */
export const NOTES_DUE = graphql(
  `
    query NotesDue($day: Date!) {
      riskNotes(filter: { reviewDueBy: $day, scope: own }, sort: reviewBy, first: 20) {
        nodes {
          id
          code
          published {
            reviewBy
            ...NoteLine
          }
        }
        totalCount
      }
    }
  `,
  [NoteLine],
);

/** The figures that were entered last, with whether anything stands behind them. */
export const LATEST_FIGURES = graphql(`
  query LatestFigures {
    figures(filter: { scope: own }, sort: recent, first: 50) {
      nodes {
        id
        code
        title {
          zh
          en
        }
        indicator {
          code
          name {
            zh
            en
          }
        }
        period
        evidence {
          id
        }
      }
    }
  }
`);

/** Published notes as exporters read them, what was published last first. */
export const PUBLISHED_NOTES = graphql(
  `
    query PublishedNotes {
      riskNotes(filter: { states: [published] }, sort: recent, first: 20) {
        nodes {
          id
          code
          published {
            ...NoteLine
          }
        }
      }
    }
  `,
  [NoteLine],
);

/** How risky a market is, in one line. */
export const MARKET_GLANCE = graphql(`
  query MarketGlance($market: ID!, $asOf: Date) {
    riskSummary(market: $market, asOf: $asOf) {
      market {
        code
        name {
          zh
          en
        }
      }
      asOf
      band
      direction
      score {
        central
        lower
        upper
      }
      confidence {
        word
      }
    }
  }
`);

/** The people of the tenant. */
export const TENANT_PEOPLE = graphql(`
  query TenantPeople {
    users(first: 10) {
      nodes {
        id
        status
        roles
        person {
          id
          name
        }
      }
      totalCount
    }
  }
`);

/** The tenants of the platform. */
export const PLATFORM_TENANTS = graphql(`
  query PlatformTenants {
    tenants(first: 10) {
      nodes {
        id
        status
        name {
          zh
          en
        }
        region {
          code
          name {
            zh
            en
          }
        }
      }
      totalCount
    }
  }
`);

export type OfficialStartData = ResultOf<typeof OFFICIAL_START>;
export type RecentActivityData = ResultOf<typeof RECENT_ACTIVITY>;
export type NoteLineData = ResultOf<typeof NoteLine>;
