import base64


def encrypt_id_card(id_card):
    # ruleid: encoding-as-encryption
    return base64.b64encode(id_card.encode()).decode()


def encrypt_phone(phone: str):
    # ruleid: encoding-as-encryption
    return base64.b64encode(phone.encode("utf-8"))


def encrypt_record(record, key):
    # ok: encoding-as-encryption
    return base64.b64encode(seal(record.encode(), key)).decode()


def basic_header(pair):
    # ok: encoding-as-encryption
    return base64.b64encode(pair.encode()).decode()
