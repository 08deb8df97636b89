/** How e-mail leaves the house. */
export interface MailConfig {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte; otherwise STARTTLS where the mail server offers it, and always with a password. */
  readonly secure: boolean;
  readonly user: string | null;
  readonly password: string | null;
  /** Sender, as in `Kouan <kouan@example.cn>`. */
  readonly from: string;
  /** Address of the console as readers reach it, without a slash at the end. */
  readonly publicUrl: string;
}
