namespace His.Core
{
    public interface IBaseRepository<TEntity> where TEntity : class
    {
        Task<List<TEntity>> Query();
        List<TEntity> Search(Expression<Func<TEntity, bool>> where);
    }

    public class BaseRepository<TEntity> : IBaseRepository<TEntity> where TEntity : class, new()
    {
        public async Task<List<TEntity>> Query() { return await db.Queryable<TEntity>().ToListAsync(); }
        public List<TEntity> Search(Expression<Func<TEntity, bool>> where) { return db.Queryable<TEntity>().Where(where).ToList(); }
    }

    public interface IBaseService<T>
    {
        T GetModel(object id);
    }

    public class BaseService<T> : IBaseService<T>
    {
        public T GetModel(object id) { return db.Queryable<T>().InSingle(id); }
    }

    public interface ICrudService<TEntity, TListDto>
    {
        Task<List<TListDto>> Listed();
    }

    public interface IPatientRepository : IBaseRepository<Patient> { }
    public class PatientRepository : BaseRepository<Patient>, IPatientRepository { }
    public interface IDrugRepository : IBaseRepository<Drug> { }
    public class DrugRepository : BaseRepository<Drug>, IDrugRepository { }
    public interface IPatientService : IBaseService<Patient> { }
    public class PatientService : BaseService<Patient>, IPatientService { }
    public interface IBedService : ICrudService<Patient, PatientListDto> { }
}
