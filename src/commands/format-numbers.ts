import { dataset } from "../../data/index";
import { formatAnswer } from "../core/answer-format";
import type { Language } from "../core/language";
import { formatNumbers } from "../excel/format-numbers";
import type { FormatResult } from "../excel/formatting";
import { unwatched } from "../excel/watch";
import { wordsFor } from "../i18n/language";
import type { Message } from "./message";
import { toldCommand } from "./told-command";

/** The ribbon's "Format HTZONE numbers", for the selection; what came of it is told in a dialog. */
export const formatSelectedNumbers = toldCommand(formatIn);

async function formatIn(language: Language): Promise<Message | undefined> {
  const words = wordsFor(language);
  const answer = (name: string, args: readonly unknown[]) => formatAnswer(dataset, words, name, args);
  return explain(await formatNumbers(answer, unwatched, { waitForCellEdit: true }));
}

function explain(result: FormatResult): Message | undefined {
  switch (result.kind) {
    case "formatted":
      return result;
    case "cancelled":
      return undefined;
    case "too-large":
      return { kind: "format-too-large" };
    case "failed":
      return {
        kind: "format-failed",
        code: result.problem.code,
        isClean: result.problem.leftovers.length === 0,
      };
  }
}
