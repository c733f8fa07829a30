public class MessageParser
{
    public XmlDocument Parse(string message)
    {
        var settings = new XmlReaderSettings();
        // ruleid: xxe
        settings.DtdProcessing = DtdProcessing.Prohibit;
        // ok: xxe
        settings.DtdProcessing = DtdProcessing.Prohibit;
        var document = new XmlDocument();
        // ruleid: xxe
        document.XmlResolver = new XmlUrlResolver();
        // ok: xxe
        document.XmlResolver = null;
        document.Load(XmlReader.Create(new StringReader(message), settings));
        return document;
    }
}
