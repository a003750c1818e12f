import type { Environment } from './environment.ts';
import type { Registry } from './registry.ts';
import type { Repository } from './repository.ts';
import type { Story } from './story.ts';

/** What a rehearsal is made with. */
export interface Means {
  readonly story: Story;
  readonly repository: Repository;
  readonly registry: Registry;
  /** The environment of someone who may not publish. */
  readonly reader: Environment;
  /** The environment of the publishing job. */
  readonly publisher: Environment;
}
