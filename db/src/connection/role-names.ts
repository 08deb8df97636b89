/** Owns everything that migrations make; nobody signs in as it. */
export const OWNER_ROLE = 'kouan_owner';

/** The service's role: it holds the grants, owns nothing and is bound by row-level security. */
export const SERVICE_ROLE = 'kouan_service';

/** Oldest server that Kouan runs on, as `server_version_num`. */
export const OLDEST_SERVER = 160_000;
