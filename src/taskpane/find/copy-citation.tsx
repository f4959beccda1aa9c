import { useState } from "preact/hooks";
import { dataset } from "../../../data/index";
import { CITATION_STYLES, citeFigure, type CitationStyle } from "../../core/citation";
import type { Observation } from "../../core/entities";
import { wordsFor } from "../../i18n/language";
import { copyText } from "../clipboard";
import { MenuButton } from "../menu-button";
import { usePane } from "../pane-context";

/** Copies the citation of a figure; where the browser does not let it, shows the citation to copy by hand. */
export function CopyCitation({ figure }: { figure: Observation }) {
  const { dataWords, words } = usePane();
  const { card: texts } = words.find;
  const [refused, setRefused] = useState<string>();
  const [isCopied, setCopied] = useState(false);
  const copy = async (style: CitationStyle) => {
    const citation = citeFigure(dataset, style === "text" ? dataWords : wordsFor("en"), figure, style);
    const worked = await copyText(citation);
    setCopied(worked);
    setRefused(worked ? undefined : citation);
  };
  const items = CITATION_STYLES.map((id) => ({ id, label: texts.styles[id] }));
  return (
    <>
      <MenuButton class="button" items={items} choose={(style) => void copy(style)}>
        {texts.copy}
      </MenuButton>
      <p role="status" class="hint wide">
        {isCopied ? texts.copied : (refused !== undefined && texts.copyByHand) || ""}
      </p>
      {refused !== undefined && (
        <textarea
          class="input"
          readOnly
          rows={6}
          aria-label={texts.copyByHand}
          ref={(field) => field?.select()}
          value={refused}
        />
      )}
    </>
  );
}
