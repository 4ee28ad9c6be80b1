import type { Page } from 'playwright-core';

/** A cold server on a loaded machine solves for a while. */
export const patientMs = 400_000;
/** For one answer of a warm server. */
export const answerMs = 60_000;

/** The answer on the screen belongs to the question in the address. */
export const settled = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () => {
      const body = document.querySelector('.flow-body');
      return (
        body && !body.classList.contains('is-late') && document.querySelector('.what__fresh[data-scenario]')
      );
    },
    undefined,
    { timeout: answerMs },
  );

/** Hash of the scenario whose answer is on the screen. */
export const scenario = (page: Page): Promise<string | null> =>
  page.locator('.what__fresh').getAttribute('data-scenario');
