from unittest.mock import ANY, MagicMock, Mock, call, sentinel

service = Mock()
service.fetch.return_value = {"id": 1}
print(service.fetch("user", limit=5), service.fetch.call_args, service.fetch.call_count, service.called)
# expect: {'id': 1} call('user', limit=5) 1 False
service.save(1).commit()
print(service.mock_calls, service.method_calls, service.fetch.call_args.kwargs, service.fetch.call_args.args)
# expect: [call.fetch('user', limit=5), call.save(1), call.save().commit()] [call.fetch('user', limit=5), call.save(1)] {'limit': 5} ('user',)
service.fetch.assert_called_once_with("user", limit=ANY)
for check in (
    lambda: service.fetch.assert_called_with("user"),
    lambda: service.fetch.assert_not_called(),
    lambda: service.drop.assert_called(),
    lambda: service.drop.assert_called_once(),
    lambda: service.fetch.assert_any_call(3),
    lambda: service.assert_has_calls([call.drop()]),
):
    try:
        check()
    except AssertionError as error:
        print(error)
        # expect: expected call not found.
        # expect: Expected: fetch('user')
        # expect:   Actual: fetch('user', limit=5)
        # expect: Expected 'fetch' to not have been called. Called 1 times.
        # expect: Calls: [call('user', limit=5)].
        # expect: Expected 'drop' to have been called.
        # expect: Expected 'drop' to have been called once. Called 0 times.
        # expect: fetch(3) call not found
        # expect: Calls not found.
        # expect: Expected: [call.drop()]
        # expect:   Actual: [call.fetch('user', limit=5), call.save(1), call.save().commit()]
flaky = Mock(side_effect=[1, ValueError("second"), 3])
print(flaky())  # expect: 1
try:
    flaky()
except ValueError as error:
    print(error)  # expect: second
print(flaky(), Mock(side_effect=lambda x: x * 2)(4), call(1, a=2), sentinel.token, call(1) == call(1))
# expect: 3 8 call(1, a=2) sentinel.token True
limited = Mock(spec=["known"])
try:
    limited.unknown
except AttributeError as error:
    print(error)  # expect: Mock object has no attribute 'unknown'
magic = MagicMock()
magic.__len__.return_value = 3
magic.__iter__.return_value = [1, 2]
magic.__getitem__.side_effect = lambda key: key * 2
print(len(magic), list(magic), magic["ab"], bool(magic), int(magic), 5 in magic)  # expect: 3 [1, 2] abab True 1 False
with magic as entered:
    print(entered is magic.__enter__.return_value)  # expect: True
print(magic.__exit__.call_args)  # expect: call(None, None, None)
service.reset_mock()
print(service.mock_calls, service.fetch.called)  # expect: [] False
