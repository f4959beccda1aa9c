import { HostError } from "../protocol/host-error";

/** Somebody who is named in a comment; the text has `<at id="0">Name</at>` there. */
export interface Mention {
  readonly email: string;
  readonly id: number;
  readonly name: string;
}

/** What was said: plain, and where somebody is mentioned as it was written, too. */
export interface Content {
  readonly content: string;
  readonly mentions?: readonly Mention[];
  readonly richContent?: string;
}

const AT = /<at id="(\d+)">(.*?)<\/at>/gs;

/** Reads a text, or Excel's CommentRichContent; InvalidArgument for nothing said, or a mention of nobody given. */
export function parseContent(given: unknown, contentType = "Plain"): Content {
  if (contentType === "Plain") {
    if (typeof given !== "string" || given === "") throw new HostError("InvalidArgument");
    return { content: given };
  }
  const { mentions = [], richContent } = (typeof given === "object" && given ? given : {}) as Partial<RichContent>;
  if (typeof richContent !== "string" || richContent === "" || !mentions.every(isMention))
    throw new HostError("InvalidArgument");
  const names = new Set(mentions.map(({ id, name }) => `${id} ${name}`));
  for (const [, id = "", name = ""] of richContent.matchAll(AT))
    if (!names.has(`${id} ${name}`)) throw new HostError("InvalidArgument");
  const plain = mentions.map(({ email, id, name }) => ({ email, id, name }));
  return { content: richContent.replace(AT, "@$2"), mentions: plain, richContent };
}

interface RichContent {
  mentions: readonly unknown[];
  richContent: unknown;
}

function isMention(given: unknown): given is Mention {
  const { email, id, name } = (given ?? {}) as Partial<Record<keyof Mention, unknown>>;
  return typeof email === "string" && typeof id === "number" && typeof name === "string";
}
