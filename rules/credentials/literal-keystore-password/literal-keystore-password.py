import os
import ssl

from cryptography.hazmat.primitives.serialization import load_pem_private_key, pkcs12
from cryptography.hazmat.primitives import serialization


def open_store(data):
    # ruleid: literal-keystore-password
    key, certificate, others = pkcs12.load_key_and_certificates(data, b"Yb!8hospital")
    # ruleid: literal-keystore-password
    signing = serialization.load_pem_private_key(data, b"Yb!8hospital")
    # ok: literal-keystore-password
    injected = pkcs12.load_key_and_certificates(data, os.environ["CERT_PASSWORD"].encode())
    # ok: literal-keystore-password
    unprotected = serialization.load_pem_private_key(data, None)
    return key, signing, injected, unprotected


def connect():
    context = ssl.create_default_context()
    # ruleid: literal-keystore-password
    context.load_cert_chain("client.pem", "client.key", "Yb!8hospital")
    # ok: literal-keystore-password
    context.load_cert_chain("client.pem", "client.key")
    return context
