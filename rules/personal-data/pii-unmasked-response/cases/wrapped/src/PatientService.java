package hospital.web;

interface PatientService extends IService<Patient> {
    Result findOne(Long id);
    Page<PatientVo> page(PageParam param);
    List<PatientBrief> listNames();
}

@Service
class PatientServiceImpl extends ServiceImpl<PatientMapper, Patient> implements PatientService {
    @Override
    public Result findOne(Long id) {
        PatientVo vo = convert(baseMapper.selectById(id));
        return Result.ok(vo);
    }
}
