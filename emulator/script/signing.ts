// Digests and signatures of Utilities, and the bytes that they are made of.

import { createHash, createHmac, createSign } from 'node:crypto';
import { bytesOf } from '../core/blob.ts';
import { type GasEnum, GasError } from '../core/service.ts';
import { Archives } from './archives.ts';
import { invalidArgument } from './errors.ts';

/** The part of `Utilities.Utilities` that digests and signs. */
export abstract class Signing extends Archives {
  computeDigest(algorithm: GasEnum, value: number[] | string, charset?: GasEnum): Uint8Array {
    if (algorithm.name === 'MD2') throw new GasError('MD2 is not available.');
    const hash = createHash(algorithm.name.replace('_', '').toLowerCase());
    const hashed =
      typeof value === 'string'
        ? hash.update(this.letters(value, charset), 'utf8')
        : hash.update(this.bytes(value));
    return new Uint8Array(hashed.digest());
  }

  computeHmacSha256Signature(
    value: number[] | string,
    key: number[] | string,
    charset?: GasEnum,
  ): Uint8Array {
    return this.#hmac('sha256', value, key, charset);
  }

  computeHmacSignature(
    algorithm: GasEnum,
    value: number[] | string,
    key: number[] | string,
    charset?: GasEnum,
  ): Uint8Array {
    const name = algorithm.name.replace('HMAC_', '').replace('_', '').toLowerCase();
    return this.#hmac(name, value, key, charset);
  }

  computeRsaSha1Signature(value: string, key: string, charset?: GasEnum): Uint8Array {
    return this.#rsa('RSA-SHA1', value, key, charset);
  }

  computeRsaSha256Signature(value: string, key: string, charset?: GasEnum): Uint8Array {
    return this.#rsa('RSA-SHA256', value, key, charset);
  }

  computeRsaSignature(
    algorithm: GasEnum,
    value: string,
    key: string,
    charset?: GasEnum,
  ): Uint8Array {
    return this.#rsa(algorithm.name.replace('RSA_SHA_', 'RSA-SHA'), value, key, charset);
  }

  /** @param key a private key as PEM text */
  #rsa(algorithm: string, value: string, key: string, charset?: GasEnum): Uint8Array {
    const signer = createSign(algorithm).update(this.bytes(value, charset));
    try {
      return new Uint8Array(signer.sign(key));
    } catch {
      throw invalidArgument('key');
    }
  }

  #hmac(
    name: string,
    value: number[] | string,
    key: number[] | string,
    charset?: GasEnum,
  ): Uint8Array {
    const hmac = createHmac(name, this.bytes(key, charset));
    return new Uint8Array(hmac.update(this.bytes(value, charset)).digest());
  }

  protected bytes(data: number[] | string, charset?: GasEnum): Buffer {
    if (typeof data !== 'string') return Buffer.from(bytesOf(this.execution, data));
    return Buffer.from(this.letters(data, charset), 'utf8');
  }

  /** Without a charset, letters outside ASCII become `?` while U24 says US_ASCII. */
  private letters(text: string, charset?: GasEnum): string {
    const name = charset?.name ?? this.execution.switches['utilities.charset'];
    return name === 'US_ASCII' ? text.replace(/[\u{80}-\u{10ffff}]/gu, '?') : text;
  }
}
