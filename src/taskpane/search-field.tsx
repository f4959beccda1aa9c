import { useState } from "preact/hooks";
import { Icon } from "./icons";

interface SearchFieldProps {
  label: string;
  placeholder: string;
  text: string;
  set: (text: string) => void;
  /** What a screen reader says of the results, once the text is there. */
  found: string;
  /** With it a button empties the field. */
  clear?: string;
}

/** A field to search in; while Chinese is being composed nothing is announced. */
export function SearchField({ label, placeholder, text, set, found, clear }: SearchFieldProps) {
  const [isComposing, setComposing] = useState(false);
  return (
    <div class="search">
      <Icon name="search" />
      <input
        type="search"
        class="input"
        aria-label={label}
        placeholder={placeholder}
        autocomplete="off"
        spellcheck={false}
        value={text}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
        onInput={(event) => set(event.currentTarget.value)}
      />
      {clear !== undefined && text !== "" && (
        <button
          type="button"
          class="button subtle square"
          aria-label={clear}
          onClick={(event) => {
            set("");
            event.currentTarget.parentElement?.querySelector("input")?.focus();
          }}
        >
          <Icon name="close" />
        </button>
      )}
      <span class="unseen" role="status">
        {text !== "" && !isComposing ? found : ""}
      </span>
    </div>
  );
}
