-- 住院患者登记(初始化)
CREATE TABLE InpatientRegister (
  ZyNo nvarchar(20) NOT NULL,
  Xm nvarchar(20),
  SfzHm nvarchar(18),
  LxDh nvarchar(20),
  RyZd nvarchar(100)
);
GO
INSERT INTO InpatientRegister (ZyNo, Xm, SfzHm, LxDh, RyZd) VALUES (N'ZY000001', N'蒲清源', N'500101193605143623', N'13996318452', N'慢性阻塞性肺疾病');
INSERT INTO InpatientRegister (ZyNo, Xm, SfzHm, LxDh, RyZd) VALUES (N'ZY000002', N'测试患者', N'500101190001010000', N'13800138000', N'测试');
GO
CREATE LOGIN report_reader WITH PASSWORD = 'Rpt$2024Reader', CHECK_POLICY = OFF;
GO
INSERT INTO Dictionary (Code, Name, OrderNo) VALUES (N'202405170000123456', N'血常规', 1);
