import type { Line } from "../draft.ts";

/** Longest line of counters, addresses or tags, in UTF-16 units. */
const MAX_UNITS = 200;

/** An address or a user's name and nothing else. */
const ADDRESS = /^(?:https?:\/\/\S+|www\.\S+\/\S+|(?:t\.me|youtu\.be|bit\.ly)\/\S+|@[\p{L}\p{N}_.]{3,40})$/iu;
const TAG = /^#[\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*,?$/u;
/** A figure with what shortens it ("12.3K", "1,2 тыс."), or a time of day. */
const FIGURE = /^\d[\d.,:]*(?:[kmb]|mil|mln|mio|тыс|млн|тис|tys|rb|jt|万|만)?\.?$/iu;
/** Signs that networks count reactions by; others, as a ball in a ticker, say something themselves. */
const REACTIONS = new Set(
  "👁 👀 👍 👎 ❤ ♥ 🖤 💔 🔥 😂 😁 😢 😭 😮 😱 😡 🤬 🤔 🥰 🤡 💩 💬 🔁 🔄 🙏 👏 🎉 💯 🕊".split(" "),
);
const BETWEEN = /^(?:[·•|,/&+–—-]+|(?:тыс|тис|tys|млн|mln|mio|rb|jt)\.?)$/iu;
/** What networks count, in their words. */
const COUNTED = new Set(
  (
    "edited bearbeitet modifié editado изменено редаговано views view likes like shares share comments comment reposts repost retweets retweet quotes quote replies reply reactions bookmarks " +
    "просмотров просмотра просмотр просмотры лайков лайка лайк репостов репоста репост комментариев комментария комментарий ответов " +
    "переглядів перегляди вподобань поширень коментарів коментарі aufrufe likes kommentare kommentar geteilt antworten vues partages " +
    "commentaires commentaire réponses vistas visualizaciones visualizações compartidos comentarios comentários curtidas respuestas " +
    "visualizzazioni condivisioni commenti risposte wyświetleń komentarzy udostępnień polubień görüntüleme beğeni yorum paylaşım " +
    "weergaven reacties visningar kommentarer delningar tayangan suka komentar dibagikan lượt xem thích bình luận مشاهدة إعجاب تعليق تعليقات"
  ).split(" "),
);

/** Why a short line is no text but what a social network puts around a post; null when it is none of that. */
export function postScrap({ text }: Line): string | null {
  if (text.length > MAX_UNITS) return null;
  if (ADDRESS.test(text)) return "address alone";
  const words = text.split(/\s+/u);
  if (words.every((word) => TAG.test(word))) return "tags of a post";
  let figures = 0;
  let signs = 0;
  for (const word of words) {
    if (FIGURE.test(word)) figures += 1;
    else if (REACTIONS.has(word.replaceAll("\ufe0f", "")) || COUNTED.has(word.toLowerCase())) signs += 1;
    else if (!BETWEEN.test(word)) return null;
  }
  return figures > 0 && signs > 0 ? "counters of a post" : null;
}
