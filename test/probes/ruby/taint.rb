def direct(p)
  sink(source)
  sink(source())
  sink("lit")
  a = source()
  sink(a)
  sink a
  b = a
  sink(b)
  sink(a + "x")
  sink("x #{a} y")
  sink(`ls #{a}`)
  sink(a.trim)
  sink(a.trim(1))
  sink(a[0])
  sink(xs[a])
  sink(a == "x")
  sink(!a)
  sink(wrap(a))
  sink(clean(a))
  sink("x", a)
  sink(k: a)
  sink({ k: a })
  sink([a])
  sink(*a)
  sink(:k => a)
  sink(c ? a : "x")
  sink("%s" % a)
  obj.sink(a)
  sink(->(x) { a })
  h = { k: source() }
  sink(h[:k])
  sink(h[:j])
  sink(h)
  l = [source()]
  sink(l)
  sink(l[0])
  @f = source()
  sink(@f)
  o.f = source()
  sink(o.f)
  sink(o.g)
  sink(o)
  a = "clean"
  sink(a)
  e = clean(source())
  sink(e)
  f ||= source()
  sink(f)
  g += source()
  sink(g)
  i, j = source(), "x"
  sink(i)
  sink(j)
end

def branches(p)
  a = "x"
  if p
    a = source()
  end
  sink(a)
  b = source()
  b = "x" if p
  sink(b)
  b = "y" unless p
  c = source()
  return if check(c)
  sink(c)
  case p
  when 1 then d = source()
  else d = "x"
  end
  sink(d)
  while p
    sink(e)
    e = source()
  end
  begin
    f = source()
  rescue
    sink(f)
  ensure
    sink(f)
  end
  xs.each { |x| sink(x) }
  source().each { |x| sink(x) }
  source().each do |x|
    sink(x)
  end
  g = source()
  run { sink(g) }
  run do
    sink(g)
  end
  for y in source()
    sink(y)
  end
  k = "x"
  k << source()
  sink(k)
  fill(m)
  sink(m)
end

def parameters(tainted, other = source(), key:)
  sink(tainted)
  sink(other)
  sink(key)
  tainted
end

def self.own(tainted)
  sink(tainted)
end

class Box
  def one
    @v = source()
    sink(@v)
  end

  def two
    sink(@v)
    sink(params[:id])
    q = params[:id].to_i
    sink(q)
    sink(params.require(:x))
  end
end
