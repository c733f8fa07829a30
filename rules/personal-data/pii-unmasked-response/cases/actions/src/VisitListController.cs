namespace Hospital.Web
{
    [Authorize]
    [Route("api/visits")]
    public class VisitListController : ControllerBase
    {
        private readonly VisitLists lists = new VisitLists();

        [HttpPost("unpaid")]
        public Answer<List<VisitListItem>> Unpaid(VisitQuery query)
        {
            Answer<List<VisitListItem>> result = new Answer<List<VisitListItem>>();
            var tuple = lists.Unpaid(query);
            result.Data = tuple.Item1.ToList();
            return result;
        }

        [HttpPost("goods")]
        public Answer<List<GoodsItem>> Goods(VisitQuery query)
        {
            Answer<List<GoodsItem>> result = new Answer<List<GoodsItem>>();
            var tuple = lists.Goods(query);
            result.Data = tuple.Item1.ToList();
            return result;
        }
    }

    public class VisitLists
    {
        public Tuple<List<VisitListItem>, int> Unpaid(VisitQuery query) => rows.Unpaid(query);
        public Tuple<List<GoodsItem>, int> Goods(VisitQuery query) => rows.Goods(query);
    }

    public class VisitListItem
    {
        public int VisitId { get; set; }
        public string PatientName { get; set; }
        public string Phone { get; set; }
    }

    public class GoodsItem
    {
        public int GoodsId { get; set; }
        public string Title { get; set; }
    }

    public class Answer<T>
    {
        public T Data { get; set; }
    }
}
