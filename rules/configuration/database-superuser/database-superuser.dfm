object DM: TDM
  object Connection1: TADOConnection
    ConnectionString = 
      'Provider=SQLOLEDB.1;Persist Security Info=Tr' +
      // ruleid: database-superuser
      'ue;User ID=sa;Initial Catalog=Lis;Data Source=10.20.30.40'
  end
  object Connection2: TADOConnection
    ConnectionString = 
      // ok: database-superuser
      'Provider=SQLOLEDB.1;User ID=lis_app;Initial Catalog=Lis;Data Source=10.20.30.40'
  end
  object Connection3: TFDConnection
    Params.Strings = (
      // ruleid: database-superuser
      'User_Name=sysdba'
      // ok: database-superuser
      'User_Name=lis_app'
      'Database=lis')
  end
end
