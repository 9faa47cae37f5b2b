namespace TrustContent.Psychometrics.Estimation;

/// <summary>Sessions that persons tie together. Levels can be compared inside a group only, so each has one reference.</summary>
internal sealed class SessionGroups
{
    private readonly int[] _parent;

    public SessionGroups(int sessions, IEnumerable<IEnumerable<int>> persons)
    {
        _parent = [.. Enumerable.Range(0, sessions)];
        foreach (var person in persons)
        {
            var first = -1;
            foreach (var session in person)
            {
                first = first < 0 ? session : first;
                _parent[Root(session)] = Root(first);
            }
        }
    }

    public IEnumerable<int> References => Enumerable.Range(0, _parent.Length).Where(session => Root(session) == session);

    public int Count => References.Count();

    private int Root(int session)
    {
        while (_parent[session] != session)
        {
            _parent[session] = _parent[_parent[session]];
            session = _parent[session];
        }

        return session;
    }
}
