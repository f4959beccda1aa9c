import { useState } from "preact/hooks";
import { findStored, store } from "../../excel/partitioned-storage";
import { useShell } from "../shell-context";

const STORAGE_NAME = "htzone.welcomed";

/** Three sentences for who opens the pane for the first time, until dismissed. */
export function WelcomeHint() {
  const { welcome } = useShell().words.find;
  const [isShown, setShown] = useState(() => findStored(STORAGE_NAME) === undefined);
  if (!isShown) return null;
  const dismiss = () => {
    store(STORAGE_NAME, "1");
    setShown(false);
  };
  return (
    <aside class="welcome" aria-label={welcome.heading}>
      <p class="bar-title">{welcome.heading}</p>
      <ol>
        {welcome.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
      <button type="button" class="button" onClick={dismiss}>
        {welcome.dismiss}
      </button>
    </aside>
  );
}
