import '../style/appraise.css';
import { mount } from '../page/app';
import { commonActions, followKeys } from '../page/keyboard';
import { store } from '../state/store';
import { loadScenarios, openAddress } from './ask';
import { appraisePage } from './page';
import { appraise } from './state';
import { t } from './words';

/** Opens the pages of appraisal and portfolio. */
export function start(): void {
  followKeys({ actions: commonActions });
  openAddress();
  void loadScenarios();
  mount(document.getElementById('app')!, appraisePage);
  addEventListener('popstate', openAddress);
  store.subscribe(() => queueMicrotask(rest));
}

/** A mark on the page when nothing is awaited any more. */
function rest(): void {
  const { view, late } = appraise();
  document.title =
    view.page === 'portfolio'
      ? t('portfolio.title', { budget: view.budget })
      : `${t('appraise.title')} ${view.scenario}`;
  if (late) delete document.body.dataset['ready'];
  else document.body.dataset['ready'] = 'true';
}
