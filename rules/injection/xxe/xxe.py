import lxml.etree


def parse(message):
    # ruleid: xxe
    parser = lxml.etree.XMLParser(resolve_entities=True)
    # ok: xxe
    safe = lxml.etree.XMLParser(resolve_entities=False, no_network=True)
    reader = xml.sax.make_parser()
    # ruleid: xxe
    reader.setFeature(xml.sax.handler.feature_external_ges, True)
    return lxml.etree.fromstring(message, parser), lxml.etree.fromstring(message, safe)
