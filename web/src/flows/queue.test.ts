import { describe, expect, it } from 'vitest';
import { NewestQueue } from './queue';

/** A server whose answers are let go by hand. */
function bench() {
  const open: { question: string; answer: () => void; refuse: () => void; signal: AbortSignal }[] = [];
  const taken: string[] = [];
  const failed: string[] = [];
  const queue = new NewestQueue<string, string>(
    (question, signal) =>
      new Promise((resolve, reject) =>
        open.push({
          question,
          signal,
          answer: () => resolve(question.toUpperCase()),
          refuse: () => reject(new Error()),
        }),
      ),
    (answer, question) => taken.push(`${question}${answer}`),
    (_, question) => failed.push(question),
  );
  return { open, taken, failed, queue };
}
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('the queue of questions', () => {
  it('has at most one under way and of the waiting keeps the newest', async () => {
    const { open, taken, queue } = bench();
    ['a', 'b', 'c', 'd'].forEach((question) => queue.push(question));
    expect(open.map((one) => one.question)).toEqual(['a']);
    open[0]!.answer();
    await settle();
    expect(open.map((one) => one.question)).toEqual(['a', 'd']);
    open[1]!.answer();
    await settle();
    expect(taken).toEqual(['aA', 'dD']);
    expect(queue.busy).toBe(false);
  });

  it('drops an answer that comes after its question was left', async () => {
    const { open, taken, failed, queue } = bench();
    queue.push('a');
    queue.push('b');
    queue.drop();
    expect(open[0]!.signal.aborted).toBe(true);
    queue.push('c');
    open[0]!.answer();
    open[1]!.answer();
    await settle();
    expect(taken).toEqual(['cC']);
    expect(failed).toEqual([]);
    expect(open.map((one) => one.question)).toEqual(['a', 'c']);
  });

  it('goes on after a failure', async () => {
    const { open, taken, failed, queue } = bench();
    queue.push('a');
    queue.push('b');
    open[0]!.refuse();
    await settle();
    open[1]!.answer();
    await settle();
    expect(failed).toEqual(['a']);
    expect(taken).toEqual(['bB']);
  });
});
