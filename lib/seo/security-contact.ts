interface SecurityContact {
  /** A URI: `mailto:`, `https:` or `tel:`. */
  readonly contact: string;
  readonly expiresAt: Date;
  /** The file's own address. */
  readonly url: string;
}

/** security.txt (RFC 9116): whom to tell of a weakness. */
export function renderSecurityContact({ contact, expiresAt, url }: SecurityContact): string {
  const fields = [
    `Contact: ${contact}`,
    `Expires: ${expiresAt.toISOString()}`,
    'Preferred-Languages: fr, en',
    `Canonical: ${url}`,
  ];
  return `${fields.join('\n')}\n`;
}
