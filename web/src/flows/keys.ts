import { commonActions, type Keys } from '../page/keyboard';
import type { KeyRow } from '../page/keys-dialog';
import { cancelFlows } from './ask';
import { chooseLink, closeChosen, step } from './choose';
import { goFlow, undo } from './navigate';
import { nextSide } from './sides';
import { flow, setFlow } from './state';
import { toggleVersus } from './versus';

/** Single keys of the page of flows. */
export const flowKeys: Keys = {
  actions: {
    ...commonActions,
    q: () => document.getElementById('slot-direction')?.focus(),
    n: () => step(1),
    p: () => step(-1),
    c: toggleVersus,
    d: nextSide,
    f: () => goFlow({ released: !flow().view.released }, 'replace'),
    z: undo,
    i: () => setFlow({ drawer: 'sources' }),
    t: () => goFlow({ table: !flow().view.table }, 'replace'),
    delete: closeChosen,
  },
  escape: () => {
    if (flow().late) cancelFlows();
    else if (flow().view.sel) chooseLink(undefined);
    else return false;
    return true;
  },
};

export const flowKeyList: readonly KeyRow[] = [
  ['/', 'keys.find'],
  ['Q', 'keys.question'],
  ['M', 'keys.map'],
  ['N', 'keys.next-bottleneck'],
  ['P', 'keys.previous-bottleneck'],
  ['C', 'keys.compare'],
  ['D', 'keys.difference'],
  ['F', 'keys.scale'],
  ['Z', 'keys.undo'],
  ['Del', 'keys.close-link'],
  ['I', 'keys.sources'],
  ['T', 'keys.table'],
  ['?', 'keys.list'],
  ['Esc', 'keys.close'],
];
