namespace His.Core.Entities;

public partial class Resident
{
    public string id { get; set; }
    public string resident_id { get; set; }
    public string resident_name { get; set; }
    public string id_card_number { get; set; }
}
