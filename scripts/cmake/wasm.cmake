# The Emscripten that scripts/setup found or installed.
set(LOOPSCOPE_EMSCRIPTEN_FILE "${CMAKE_CURRENT_LIST_DIR}/../../.toolchain/emscripten.cmake")
if(NOT EXISTS "${LOOPSCOPE_EMSCRIPTEN_FILE}")
  message(FATAL_ERROR "Emscripten is not set up. Run: scripts/setup")
endif()
include("${LOOPSCOPE_EMSCRIPTEN_FILE}")
set(CMAKE_CXX_FLAGS_INIT "${LOOPSCOPE_EMSCRIPTEN_COMPILE}")
set(CMAKE_EXE_LINKER_FLAGS_INIT "${LOOPSCOPE_EMSCRIPTEN_LINK}")
include("${LOOPSCOPE_EMSCRIPTEN_ROOT}/cmake/Modules/Platform/Emscripten.cmake")
