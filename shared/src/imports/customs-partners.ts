/**
 * The codes that China's customs gives to trading partners, and the ISO 3166-1 country that each stands for.
 *
 * Source: the code table of countries and regions of the customs declaration (General Administration of Customs of
 * China, three digits, the first naming the continent), as two independent declaration systems carry it; every code
 * below stands in both with the same country, but for 358 and 359 (Serbia and Montenegro, which the older of the two
 * does not know yet). A code that is in neither is not guessed.
 */
const COUNTRIES = `
  101 AF 102 BH 103 BD 104 BT 105 BN 106 MM 107 KH 108 CY 109 KP 110 HK 111 IN 112 ID 113 IR 114 IQ 115 IL
  116 JP 117 JO 118 KW 119 LA 120 LB 121 MO 122 MY 123 MV 124 MN 125 NP 126 OM 127 PK 128 PS 129 PH 130 QA
  131 SA 132 SG 133 KR 134 LK 135 SY 136 TH 137 TR 138 AE 139 YE 141 VN 142 CN 143 TW 144 TL 145 KZ 146 KG
  147 TJ 148 TM 149 UZ
  201 DZ 202 AO 203 BJ 204 BW 205 BI 206 CM 208 CV 209 CF 211 TD 212 KM 213 CG 214 DJ 215 EG 216 GQ 217 ET
  218 GA 219 GM 220 GH 221 GN 222 GW 223 CI 224 KE 225 LR 226 LY 227 MG 228 MW 229 ML 230 MR 231 MU 232 MA
  233 MZ 234 NA 235 NE 236 NG 237 RE 238 RW 239 ST 240 SN 241 SC 242 SL 243 SO 244 ZA 245 EH 246 SD 247 TZ
  248 TG 249 TN 250 UG 251 BF 252 CD 253 ZM 254 ZW 255 LS 257 SZ 258 ER 259 YT
  301 BE 302 DK 303 GB 304 DE 305 FR 306 IE 307 IT 308 LU 309 NL 310 GR 311 PT 312 ES 313 AL 314 AD 315 AT
  316 BG 318 FI 320 GI 321 HU 322 IS 323 LI 324 MT 325 MC 326 NO 327 PL 328 RO 329 SM 330 SE 331 CH 334 EE
  335 LV 336 LT 337 GE 338 AM 339 AZ 340 BY 343 MD 344 RU 347 UA 350 SI 351 HR 352 CZ 353 SK 354 MK 355 BA
  356 VA 357 FO 358 RS 359 ME
  401 AG 402 AR 403 AW 404 BS 405 BB 406 BZ 408 BO 410 BR 411 KY 412 CL 413 CO 414 DM 415 CR 416 CU 417 CW
  418 DO 419 EC 420 GF 421 GD 422 GP 423 GT 424 GY 425 HT 426 HN 427 JM 428 MQ 429 MX 430 MS 431 NI 432 PA
  433 PY 434 PE 435 PR 437 LC 439 VC 440 SV 441 SR 442 TT 443 TC 444 UY 445 VE 446 VG 447 KN 448 PM
  501 CA 502 US 503 GL 504 BM
  601 AU 602 CK 603 FJ 606 NR 607 NC 608 VU 609 NZ 610 NF 611 PG 613 SB 614 TO 617 WS 618 KI 619 TV 620 FM
  621 MH 622 PW 623 PF 625 WF
`;

/** Customs code to ISO 3166-1 alpha-2. */
const COUNTRY_BY_CODE: ReadonlyMap<string, string> = new Map(
  COUNTRIES.trim()
    .split(/\s+/)
    .flatMap((word, index, words) => (index % 2 === 0 ? [[word, words[index + 1] ?? ''] as const] : [])),
);

/**
 * Codes that stand for no country of ISO 3166-1: parts of one that customs counts apart (the Canaries, Ceuta and
 * Melilla, islands of French Polynesia, of the Caribbean Netherlands and of Saint Martin), states that are no more,
 * and what is left over of a continent or has no country at all.
 */
const NO_COUNTRY: ReadonlySet<string> = new Set(
  '207 210 256 349 409 436 438 449 604 605 612 615 616 199 299 399 499 599 699 701 702 999'.split(' '),
);

/** Codes of the continents, which stand among the countries as sums of them. */
const CONTINENTS: ReadonlySet<string> = new Set('100 200 300 400 500 600'.split(' '));

/** What a partner code of customs stands for. */
export type CustomsPartner =
  { readonly kind: 'country'; readonly market: string } | { readonly kind: 'group' | 'no_country' | 'unknown' };

/** Looks up a partner code of customs, such as 344 for Russia. */
export function customsPartner(code: string): CustomsPartner {
  const market = COUNTRY_BY_CODE.get(code);
  if (market !== undefined) return { kind: 'country', market };
  if (CONTINENTS.has(code)) return { kind: 'group' };
  return { kind: NO_COUNTRY.has(code) ? 'no_country' : 'unknown' };
}
