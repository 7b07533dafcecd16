// The headers of the standard library that most files include, precompiled for each target (precompile_standard_library in CMakeLists.txt).
// Each file still includes what it uses: a build with -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON works too.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>
