namespace His.Core.Entities
{
    // Where an office is reached, no person's number.
    public class CommunityInfo
    {
        public string Id { get; set; }
        public string CommunityName { get; set; }
        public string ResponsiblePersonPhone { get; set; }
    }
}
