import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { imageSize } from '../../../../../src-main/shared/domain/image-size.ts';
import { createReport } from '../../../../helpers/report-row-examples.ts';
import { useStudy } from '../../../../helpers/use-study.ts';

const hand = useStudy();
const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const svg = (inside: string, more = 'viewBox="0 0 240 80"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${more}>${inside}</svg>`;

function read(content: string | Uint8Array, name = 'Ours.svg') {
  const path = hand.core.file(name);
  writeFileSync(path, content);
  return hand.core.call('reports.readLogo', { path });
}

/** A group of ten, ten times over: ten thousand million rectangles. */
const nested = Array.from(
  { length: 10 },
  (_, index) => `<g id="g${index + 1}">${`<use href="#g${index}"/>`.repeat(10)}</g>`,
);

const grown = Array.from({ length: 9 }, (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`);

describe('the logo of a file', { timeout: 60_000 }, () => {
  it('is an SVG drawn as the window draws it, as wide as a cover takes it', async () => {
    const { logo } = await read(
      svg('<rect width="80" height="80" fill="#0f766e"/><text x="96" y="52">Acme 母题</text>'),
    );
    expect(logo).toMatchObject({ mediaType: 'image/png', name: 'Ours' });
    expect(imageSize('image/png', Buffer.from(logo.data, 'base64'))).toEqual({ width: 1200, height: 400 });
  });

  it('is any other picture as it is, whatever the file is called', async () => {
    expect((await read(Buffer.from(pixel, 'base64'), 'Ours.svg')).logo).toEqual({
      mediaType: 'image/png',
      name: 'Ours',
      data: pixel,
    });
  });

  it('asks nothing of the network and reads no other file', async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { logo } = await read(
      svg(`<script>fetch('${address}/script')</script><image href="${address}/image.png" width="9" height="9"/>
        <image xlink:href="file:///etc/passwd" width="9" height="9"/><style>@import url('${address}/style.css');</style>
        <foreignObject width="9" height="9"><iframe src="${address}/frame"/></foreignObject><circle r="9"/>`),
    );
    server.close();
    expect(logo.mediaType).toBe('image/png');
    expect(asked).toEqual([]);
  });

  it.each([
    ['no picture', 'hello'],
    ['an entity that grows', `<!DOCTYPE svg [<!ENTITY e0 "aaaa">${grown.join('')}]>${svg('<text>&e9;</text>')}`],
    ['a file of somebody else', `<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${svg('<text>&a;</text>')}`],
    [
      'groups in groups without end',
      svg(`<defs><rect id="g0" width="9" height="9"/>${nested.join('')}</defs><use href="#g10"/>`),
    ],
    ['a picture wider than anything', svg('<rect width="9" height="9"/>', 'width="100000000" height="1"')],
  ])('is refused where it is %s', async (_, content) => {
    await expect(read(content)).rejects.toMatchObject({ code: 'image-unreadable', details: { name: 'Ours.svg' } });
  });

  it('is refused where it is larger than a picture of a project may be', async () => {
    await expect(read(svg('<rect width="1" height="1"/>'.repeat(120_000)))).rejects.toMatchObject({
      code: 'image-too-large',
    });
  });

  it('stands on a report that is written with it for once', async () => {
    const { call, file } = hand.core;
    const { reportId } = await createReport(hand.study, hand.core);
    const { logo } = await read(svg('<rect width="80" height="80"/>'));
    await call('reports.save', { path: file('with.html'), report: { id: reportId }, logo });
    await call('reports.save', { path: file('without.html'), report: { id: reportId } });
    expect(readFileSync(file('with.html'), 'utf8')).toContain(logo.data);
    expect(readFileSync(file('without.html'), 'utf8')).not.toContain(logo.data);
  });
});
