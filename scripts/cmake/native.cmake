# The native compiler: CXX from the environment, or the one that scripts/setup found, or the newest Clang on the PATH.
include("${CMAKE_CURRENT_LIST_DIR}/../../.toolchain/native.cmake" OPTIONAL)
if(NOT LOOPSCOPE_COMPILER OR NOT EXISTS "${LOOPSCOPE_COMPILER}")
  find_program(LOOPSCOPE_COMPILER NAMES clang++-22 clang++-23 clang++-21 clang++-20 clang++ g++ REQUIRED)
endif()
if(NOT DEFINED ENV{CXX})
  set(CMAKE_CXX_COMPILER "${LOOPSCOPE_COMPILER}")
endif()
set(CMAKE_CXX_FLAGS_INIT "${LOOPSCOPE_STANDARD_LIBRARY}")
# Debian's headers and archive are of one release, the shared library may be an older one.
if(CMAKE_HOST_SYSTEM_NAME STREQUAL "Linux" AND LOOPSCOPE_STANDARD_LIBRARY STREQUAL "-stdlib=libc++")
  set(CMAKE_EXE_LINKER_FLAGS_INIT "-static-libstdc++")
endif()
