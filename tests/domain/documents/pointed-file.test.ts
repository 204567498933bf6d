// What a person points at on Google, and where their browser gets it as a file.

import { describe, expect, it } from 'vitest';
import { pointedFile } from '../../../src/domain/documents/pointed-file.ts';

const ID = '1AbC-dEf_GhIjKlMnOpQrStUvWxYz0123456789abcde';

describe('an address that a person points at', () => {
  it.each([
    [
      `https://docs.google.com/document/d/${ID}/edit?usp=sharing#heading=h.1`,
      `https://docs.google.com/document/d/${ID}/export?format=docx`,
    ],
    [
      ` https://docs.google.com/document/d/${ID} `,
      `https://docs.google.com/document/d/${ID}/export?format=docx`,
    ],
    [
      `https://docs.google.com/document/u/1/d/${ID}/edit`,
      `https://docs.google.com/document/u/1/d/${ID}/export?format=docx`,
    ],
  ])('is a Google Doc: %s', (address, download) => {
    expect(pointedFile(address)).toEqual({ kind: 'DOC', id: ID, download });
  });

  it.each([
    [
      `https://drive.google.com/file/d/${ID}/view?usp=drive_link`,
      `https://drive.google.com/uc?export=download&id=${ID}`,
    ],
    [
      `https://drive.google.com/file/u/2/d/${ID}/view`,
      `https://drive.google.com/uc?authuser=2&export=download&id=${ID}`,
    ],
    // A Word file that is edited in Google Docs as it is.
    [
      `https://docs.google.com/document/d/${ID}/edit?usp=sharing&ouid=1&rtpof=true&sd=true`,
      `https://drive.google.com/uc?export=download&id=${ID}`,
    ],
  ])('is a file on Drive: %s', (address, download) => {
    expect(pointedFile(address)).toEqual({ kind: 'FILE', id: ID, download });
  });

  it.each([
    '',
    'Công văn số 5',
    'javascript:alert(1)',
    `javascript:alert(1)//https://docs.google.com/document/d/${ID}/edit`,
    `http://docs.google.com/document/d/${ID}/edit`,
    `https://docs.google.com.evil.example/document/d/${ID}/edit`,
    `https://evil.example/?https://docs.google.com/document/d/${ID}/edit`,
    `https://docs.google.com@evil.example/document/d/${ID}/edit`,
    `https://docs.google.com/spreadsheets/d/${ID}/edit`,
    // The id goes into an address: nothing but the letters of an id may.
    'https://docs.google.com/document/d/1AbCdEfGhIj&confirm=t/edit',
    'https://docs.google.com/document/d/../../a/edit',
    'https://docs.google.com/document/d/1AbCdEf%2FGhIj/edit',
    'https://docs.google.com/document/d/short/edit',
    `https://docs.google.com/document/d/${'x'.repeat(101)}/edit`,
    `https://docs.google.com/document/d/e/2PACX-${'1'.repeat(40)}/pub`,
  ])('is none of them: “%s”', (address) => {
    expect(pointedFile(address)).toBeNull();
  });
});
