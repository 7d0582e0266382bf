const SUBMISSION_DELAY_MAX_SECONDS = 600;
const DEAD_LETTER_DELAY_MAX_SECONDS = 3_600;

/**
 * Seconds until a message is delivered again after `attempts` deliveries: doubled each time, up to ten minutes. The 100
 * retries of wrangler.toml then last for 15 hours, after which the message goes to the dead letters.
 */
export const submissionDelaySeconds = (attempts: number): number =>
  Math.min(2 ** Math.min(attempts, 30), SUBMISSION_DELAY_MAX_SECONDS);

/** The same for dead letters, up to an hour: 100 retries are the four days that Cloudflare keeps a message. */
export const deadLetterDelaySeconds = (attempts: number): number =>
  Math.min(2 ** Math.min(attempts, 30), DEAD_LETTER_DELAY_MAX_SECONDS);
