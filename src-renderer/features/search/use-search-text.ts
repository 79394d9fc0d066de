import { useCallback, useEffect, useRef, useState } from 'react';
import { useNavigation } from '../../workspace/navigation.ts';

const pause = 150;

/** The words as they are typed; they are searched for after a short pause, never while an input method composes. */
export function useSearchText() {
  const searched = useNavigation((state) => state.searchText);
  const [known, setKnown] = useState(searched);
  const [text, setText] = useState(searched);
  const typing = useRef({ text: searched, isComposing: false });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  if (known !== searched) {
    setKnown(searched);
    setText(searched);
  }
  useEffect(() => {
    typing.current = { ...typing.current, text: searched };
  }, [searched]);

  const search = useCallback(() => {
    clearTimeout(timer.current);
    useNavigation.setState({ searchText: typing.current.text });
  }, []);
  const change = useCallback(
    (typed: string) => {
      typing.current = { ...typing.current, text: typed };
      setText(typed);
      clearTimeout(timer.current);
      if (!typing.current.isComposing) timer.current = setTimeout(search, pause);
    },
    [search],
  );
  const beginComposition = useCallback(() => {
    clearTimeout(timer.current);
    typing.current = { ...typing.current, isComposing: true };
  }, []);
  const endComposition = useCallback(() => {
    typing.current = { ...typing.current, isComposing: false };
    timer.current = setTimeout(search, pause);
  }, [search]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return { text, change, search, beginComposition, endComposition };
}
