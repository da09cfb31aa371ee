import { defineBackground } from 'wxt/utils/define-background';
import { openAdviceMemory } from '../../utils/advice-memory';
import { openAnswersMemory } from '../../utils/answers-memory';
import { browser } from '../../utils/browser';
import { openJournal } from '../../utils/journal/store';
import { openTypedMemory } from '../../utils/report/typed-memory';
import { openSettings } from '../../utils/storage';
import { answerMessages } from './answers';
import { followFranceConnect } from './franceconnect';
import { openKnowledge } from './knowledge';
import { openNetworkWatch } from './network';
import { openOutlines } from './outlines';
import { openPanelOnClick } from './toolbar';
import { waitToUpdate } from './update';

/** Wiring only. Listeners are set at once and synchronously: the worker is woken by them and may die between any two. */
export default defineBackground({
  type: 'module',
  main: () => {
    const journal = openJournal(browser.storage.local);
    const typed = openTypedMemory(browser.storage.session);
    const settings = openSettings(browser.storage.local);
    const network = openNetworkWatch(journal);
    const answers = openAnswersMemory(browser.storage.session);
    const knowledge = openKnowledge();
    answerMessages({ journal, typed, settings, network, answers, advice: openAdviceMemory(browser.storage.session), outlines: openOutlines(knowledge, typed), knowledge });
    browser.tabs.onRemoved.addListener((tab) => void answers.forget(tab));
    openPanelOnClick();
    followFranceConnect();
    waitToUpdate();
  },
});
