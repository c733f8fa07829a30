import lxml.etree


def parse(message):
    # ruleid: xxe
    parser = lxml.etree.XMLParser(resolve_entities=True)
    # ok: xxe
    safe = lxml.etree.XMLParser(resolve_entities=False, no_network=True)
    return lxml.etree.fromstring(message, parser), lxml.etree.fromstring(message, safe)
