import type { Line, Step } from "../draft.ts";

const HEADER =
  /^(?:from|to|cc|bcc|subject|sent|reply-to|message-id|mime-version|content-[a-z-]+|von|an|betreff|gesendet|de|à|objet|envoyé|para|asunto|assunto|da|oggetto|от|от кого|кому|тема|отправлено|od|temat|předmět|konu|gönderen|kime|发件人|收件人|主题):\s*\S/iu;
const SUBJECT =
  /^(?:subject|betreff|objet|asunto|assunto|oggetto|тема|temat|předmět|konu|主题):\s*(?:(?:re|fw|fwd|aw|wg|отв|пер):\s*)*(.+)$/iu;
const WROTE =
  /^(?:on .{5,80} wrote|am .{5,80} schrieb.{0,60}|le .{5,80} a écrit|el .{5,80} escribió|il .{5,80} ha scritto|.{5,80} (?:пишет|написал|написала)):$/iu;
const SIGNATURE =
  /^--$|^(?:sent from my|отправлено с|von meinem .{2,30} gesendet|envoyé de mon|enviado desde mi|inviato da)\b/iu;
const FORWARDED = /^-{3,}.{0,60}-{3,}$/u;
const MAX_SIGNATURE_LINES = 12;
const MIN_HEADERS = 2;

/** What a mail puts around an article: header lines, "… wrote:", the signature. */
export const mail: Step = {
  name: "mail",
  run({ lines }) {
    const removed: { reason: string; text: string }[] = [];
    const headers = lines.slice(0, 12).filter(({ text }) => HEADER.test(text)).length;
    let title: string | null = null;
    let kept: Line[] = [];
    lines.forEach((line, index) => {
      const { text } = line;
      const isHeader = headers >= MIN_HEADERS && index < 14 && HEADER.test(text);
      if (isHeader || (text.endsWith(":") && WROTE.test(text)) || (index < 14 && FORWARDED.test(text))) {
        title ??= SUBJECT.exec(text)?.[1] ?? null;
        removed.push({ reason: "header of a mail", text });
      } else kept.push(line);
    });
    const signature = kept.findIndex(({ text }) => SIGNATURE.test(text));
    if (signature > 0 && kept.length - signature <= MAX_SIGNATURE_LINES) {
      for (const { text } of kept.slice(signature)) removed.push({ reason: "signature of a mail", text });
      kept = kept.slice(0, signature);
    }
    return { lines: kept, removed, found: title === null ? {} : { title } };
  },
};
