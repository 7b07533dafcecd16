from typing import Dict, List, Optional, Sequence, Union


print(isinstance([], List), isinstance({}, Dict), issubclass(list, Sequence), isinstance(1, Union[int, str]), isinstance(1, Optional[str]))
# expect: True True True True False
