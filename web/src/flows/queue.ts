/**
 * Questions asked faster than they are answered: at most one is under way, and of those that wait only the newest
 * is kept. Each answer is handed on as it arrives, except those asked before the last `drop`.
 */
export class NewestQueue<Question, Answer> {
  private running?: AbortController;
  private next?: Question;

  constructor(
    private readonly ask: (question: Question, signal: AbortSignal) => Promise<Answer>,
    private readonly take: (answer: Answer, question: Question, milliseconds: number) => void,
    private readonly fail: (error: unknown, question: Question) => void,
    private readonly now: () => number = () => performance.now(),
  ) {}

  get busy(): boolean {
    return this.running !== undefined;
  }

  push(question: Question): void {
    if (this.running) this.next = question;
    else void this.run(question);
  }

  /** Forgets what is under way and what waits. */
  drop(): void {
    this.running?.abort();
    this.running = undefined;
    this.next = undefined;
  }

  private async run(question: Question): Promise<void> {
    const mine = (this.running = new AbortController());
    const began = this.now();
    try {
      const answer = await this.ask(question, mine.signal);
      if (!mine.signal.aborted) this.take(answer, question, this.now() - began);
    } catch (error) {
      if (!mine.signal.aborted) this.fail(error, question);
    }
    if (this.running !== mine) return;
    this.running = undefined;
    const next = this.next;
    this.next = undefined;
    if (next !== undefined) await this.run(next);
  }
}
