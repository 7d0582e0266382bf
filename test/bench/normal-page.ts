/**
 * Pages of news as browsers save them, made from numbers: a third of the page scripts and styles, half of it markup, less than a tenth
 * running text, some 650 elements and 120 links in 120 KB, as the median of the labelled pages has it. No two paragraphs, headings
 * or links say the same.
 */
const WORDS = (
  "the a of to in on for with from by at after before under over council harbour minister police court company report plan vote budget " +
  "school hospital bridge road ferry train union workers farmers fishermen engineers residents spokesman mayor judge committee agency " +
  "Monday Tuesday Friday March October said told agreed opened closed rejected approved announced found warned promised delayed cut raised " +
  "new old northern southern public private national local former early late three twelve forty several more most than that which who and but " +
  "because while although prices fares taxes rents repairs cracks storms floods talks elections contracts documents figures weeks years people"
).split(" ");

/** Numbers in [0, most), always the same for one seed: a linear congruence. */
function createDice(seed: number): (most: number) => number {
  let state = (seed * 7_919 + 17) % 2_147_483_647;
  return (most) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % most;
  };
}

type Dice = ReturnType<typeof createDice>;

const times = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => part(index)).join("");

function phrase(dice: Dice, words: number): string {
  const text = Array.from({ length: words }, () => WORDS[dice(WORDS.length)]!).join(" ");
  return text[0]!.toUpperCase() + text.slice(1);
}

const sentence = (dice: Dice) => `${phrase(dice, 8 + dice(9))}, ${phrase(dice, 4 + dice(7)).toLowerCase()}.`;
const path = (dice: Dice) => `/news/2026/10/${phrase(dice, 5).toLowerCase().replaceAll(" ", "-")}-${dice(1_000_000)}`;

function paragraph(dice: Dice, index: number): string {
  const link =
    index % 4 === 1
      ? ` <a class="link link--inline" href="${path(dice)}">${phrase(dice, 3)}</a> ${sentence(dice)}`
      : "";
  return `<p class="article-body__text">${Array.from({ length: 1 + dice(4) }, () => sentence(dice)).join(" ")}${link}</p>\n`;
}

const script = (dice: Dice, index: number) =>
  `<script>(function(w,d){w.q${index}=w.q${index}||[];${times(32, () => `w.q${index}.push({id:${dice(1e9)},slot:"${WORDS[dice(WORDS.length)]}"});`)}})(window,document);</script>\n`;

const styles = (dice: Dice) =>
  `<style>${times(110, (index) => `.c-${index}-${dice(999)}{margin:0 ${dice(40)}px;color:#${dice(0xffffff).toString(16)}}`)}</style>\n`;

const meta = (dice: Dice, index: number) =>
  `<meta property="og:part${index}" content="${phrase(dice, 6)}"><link rel="preload" href="/static/${dice(1e9).toString(36)}.js" as="script">\n`;

const menuItem = (dice: Dice) =>
  `  <li class="site-nav__item site-nav__item--level-2"><a class="site-nav__link" data-track="nav-${dice(1e6)}" href="${path(dice)}">${phrase(dice, 2)}</a></li>\n`;

const teaser = (dice: Dice) => `<div class="card card--teaser grid__cell u-1/3" data-id="${dice(1e9)}">
  <a class="card__image-link" href="${path(dice)}" tabindex="-1"><img class="card__image lazyload" loading="lazy" width="320" height="180" alt="${phrase(dice, 5)}"
    srcset="${[320, 640, 960].map((width) => `https://static.example.org/images${path(dice)}-${width}.jpg ${width}w`).join(", ")}"></a>
  <div class="card__content"><span class="card__section">${phrase(dice, 1)}</span>
  <h3 class="card__title"><a class="card__link" href="${path(dice)}">${phrase(dice, 8)}</a></h3>
  <time class="card__time" datetime="2026-10-${10 + dice(20)}T10:15:00Z">${dice(12)} hours ago</time></div></div>\n`;

/** One such page; pages of different seeds share nothing but their frame. */
export function normalPage(seed: number): string {
  const dice = createDice(seed);
  const title = phrase(dice, 9);
  const linked = `{"@context":"https://schema.org","@type":"NewsArticle","headline":"${title}","datePublished":"2026-10-21T08:00:00Z","author":{"@type":"Person","name":"Jo Sample"}}`;
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${title} | Harbour News</title>
${times(14, (index) => meta(dice, index))}<script type="application/ld+json">${linked}</script>
${styles(dice)}${times(15, (index) => script(dice, index))}</head><body class="page page--article">
<header class="site-header"><nav class="site-nav"><ul class="site-nav__list">
${times(60, () => menuItem(dice))}</ul></nav></header>
<main class="page__main"><article class="article"><h1 class="article__title">${title}</h1>
<div class="article__meta"><span class="byline">By <a href="/authors/jo-sample">Jo Sample</a></span> <time datetime="2026-10-21T08:00:00Z">21 October 2026</time></div>
<figure class="article__figure"><img src="/images${path(dice)}.jpg" alt=""><figcaption>${phrase(dice, 9)}</figcaption></figure>
<div class="article-body">
${times(22, (index) => paragraph(dice, index))}</div></article>
<aside class="sidebar"><h2 class="sidebar__title">Most read</h2>
${times(20, () => teaser(dice))}</aside></main>
<section class="related"><h2>More from this section</h2>
${times(24, () => teaser(dice))}</section>
<footer class="site-footer"><ul>
${times(50, () => menuItem(dice))}</ul><p>© 2026 Harbour News. All rights reserved.</p></footer>
${times(9, (index) => script(dice, 20 + index))}</body></html>`;
}
