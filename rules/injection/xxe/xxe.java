package his.demo;

import javax.xml.parsers.DocumentBuilderFactory;
import org.dom4j.io.SAXReader;

class MessageParser {
    Document parse(String message) throws Exception {
        // ruleid: xxe
        SAXReader reader = new SAXReader();
        return reader.read(new StringReader(message));
    }

    Document parseSafely(String message) throws Exception {
        // ok: xxe
        SAXReader reader = new SAXReader();
        reader.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return reader.read(new StringReader(message));
    }

    Document dom(InputStream message) throws Exception {
        // ruleid: xxe
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        return factory.newDocumentBuilder().parse(message);
    }

    Document domSafely(InputStream message) throws Exception {
        // ok: xxe
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(message);
    }

    Document empty() throws Exception {
        // ok: xxe
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        DocumentBuilder builder = factory.newDocumentBuilder();
        Document document = builder.newDocument();
        return document;
    }
}

class Mappings {
    Document own() throws Exception {
        try (InputStream stream = Mappings.class.getClassLoader().getResourceAsStream("mapping.xml")) {
            // ok: xxe a resource of the program
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            return factory.newDocumentBuilder().parse(stream);
        }
    }
}

class FieldNames {
    static Document read() {
        try (InputStream stream = FieldNames.class.getClassLoader().getResourceAsStream("names.xml")) {
            // ok: xxe what the program brings along
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            return factory.newDocumentBuilder().parse(stream);
        } catch (Exception problem) {
            return null;
        }
    }

    static Document readMessage(Socket socket) {
        try (InputStream stream = socket.getInputStream()) {
            // ruleid: xxe
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            return factory.newDocumentBuilder().parse(stream);
        } catch (Exception problem) {
            return null;
        }
    }

    Document regions() throws Exception {
        // ok: xxe
        SAXReader reader = new SAXReader();
        return reader.read(REGIONS_FILE);
    }

    Document regionsOfConstants() throws Exception {
        // ok: xxe
        SAXReader reader = new SAXReader();
        return reader.read(Constants.REGIONS_FILE);
    }

    Document given(String address) throws Exception {
        // ruleid: xxe
        SAXReader reader = new SAXReader();
        return reader.read(address);
    }
}
