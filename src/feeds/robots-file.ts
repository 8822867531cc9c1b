/** Whether a robot may read an address, by what stands in a site's robots.txt. */
export interface RobotsQuestion {
  readonly robots: string;
  /** Of the file. */
  readonly robotsUrl: string;
  readonly url: string;
  /** What the robot is called. */
  readonly agent: string;
}

/** As much of robots-parser as is used. Its types are those of an ES module, which it is not. */
type RobotsParser = (
  url: string,
  content: string,
) => { isAllowed(url: string, agent: string): boolean | undefined };

/** Whether a robot may read an address (RFC 9309). A long file can be made to take long. */
export async function isAllowed({
  robots,
  robotsUrl,
  url,
  agent,
}: RobotsQuestion): Promise<boolean> {
  const robotsParser = (await import('robots-parser')).default as unknown as RobotsParser;
  return robotsParser(robotsUrl, robots).isAllowed(url, agent) ?? true;
}
