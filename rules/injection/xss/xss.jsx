export function Notice({ notice, styles }) {
  return (
    <article>
      {/* ruleid: xss */}
      <p dangerouslySetInnerHTML={{ __html: notice.content }} />
      {/* ruleid: xss */}
      <p dangerouslySetInnerHTML={{ __html: notice.summary || '' }}></p>
      {/* ok: xss */}
      <p dangerouslySetInnerHTML={{ __html: DOMPurify.sanitize(notice.content) }} />
      {/* ok: xss */}
      <style dangerouslySetInnerHTML={{ __html: styles.print }} />
      {/* ok: xss a constant */}
      <p dangerouslySetInnerHTML={{ __html: HELP }} />
      {/* ok: xss */}
      <p>{notice.content}</p>
    </article>
  );
}
