/** What a file may cost; more is refused with its reason, before it costs more. */
export const IMPORT_LIMITS = {
  /** Bytes of the file as it is sent. */
  bytes: 64 * 1024 * 1024,
  /** Rows below the header. */
  rows: 250_000,
  columns: 300,
  /** Characters of one cell. */
  cell: 5_000,
  /** Bytes that all read parts of an xlsx may have together once inflated. */
  inflated: 400 * 1024 * 1024,
  /** Inflated bytes for each byte of the file: spreadsheets reach 10 to 40, bombs 1,000. */
  inflation: 120,
  /** Inflated bytes of the shared texts of an xlsx, which are kept in memory. */
  sharedTexts: 24 * 1024 * 1024,
  /** Bytes up to which a file is read at once; beyond, in a thread of its own. */
  readAtOnce: 256 * 1024,
  /** Megabytes of long-lived memory that the thread which reads a file may have. */
  heap: 96,
  /** Megabytes for what is soon forgotten again, as most is that a row needs. */
  youngHeap: 8,
  /** Files of one tenant that wait to be imported. */
  waiting: 10,
  /** Hours that an uploaded file is kept for its import. */
  keptHours: 24,
} as const;

/** Megabytes, as people are told of them. */
export const MEGABYTE = 1024 * 1024;
