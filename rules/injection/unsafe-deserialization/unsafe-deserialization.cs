public class MessageReader
{
    public object Read(Stream stream)
    {
        BinaryFormatter formatter = new BinaryFormatter();
        // ruleid: unsafe-deserialization
        return formatter.Deserialize(stream);
    }

    public object Copy(object source)
    {
        using (var stream = new MemoryStream())
        {
            BinaryFormatter formatter = new BinaryFormatter();
            formatter.Serialize(stream, source);
            stream.Position = 0;
            // ok: unsafe-deserialization
            return formatter.Deserialize(stream);
        }
    }

    public void Configure(JsonSerializerSettings settings)
    {
        // ruleid: unsafe-deserialization
        settings.TypeNameHandling = TypeNameHandling.All;
        // ok: unsafe-deserialization
        settings.TypeNameHandling = TypeNameHandling.None;
    }
}
