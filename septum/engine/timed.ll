; SPDX-License-Identifier: GPL-2.0-or-later
; Made from timed.c by tools/search_ll.py; do not edit.
%struct.held = type { i64, i64 }
%struct.logged = type { i64, i32, i32, i32, i32 }
%struct.lock_stats = type { i64, i64, i64, i64, i64, i64, [256 x i64], [256 x i64] }
%struct.section = type { i64, i64, i64, i64, i64, i64, [64 x i32] }
%struct.spread = type { i64, i64, i64, [256 x i64] }

@touches = internal unnamed_addr global i64 0, align 8
@touched = internal unnamed_addr global [64 x i64] zeroinitializer, align 16

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @timed_touch(i64 noundef %0) local_unnamed_addr #0 {
  %2 = load i64, ptr @touches, align 8, !tbaa !9
  %3 = icmp ult i64 %2, 64
  br i1 %3, label %4, label %7

4:                                                ; preds = %1
  %5 = add nuw nsw i64 %2, 1
  %6 = getelementptr inbounds nuw i64, ptr @touched, i64 %2
  store i64 %0, ptr %6, align 8, !tbaa !9
  br label %7

7:                                                ; preds = %1, %4
  %8 = phi i64 [ %5, %4 ], [ 65, %1 ]
  store i64 %8, ptr @touches, align 8, !tbaa !9
  ret void
}

; Function Attrs: nounwind
define i64 @timed_run(ptr noundef %0, i64 noundef %1) local_unnamed_addr #1 {
  %3 = alloca [64 x i64], align 16
  %4 = alloca i64, align 8
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 360
  %6 = load i64, ptr %5, align 8, !tbaa !11
  %7 = add i64 %6, %1
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 368
  %9 = load i64, ptr %8, align 8, !tbaa !23
  %10 = icmp eq i64 %9, 0
  br i1 %10, label %11, label %389

11:                                               ; preds = %2
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 216
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 208
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 472
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 176
  br label %23

23:                                               ; preds = %11, %373
  %24 = load i64, ptr %5, align 8, !tbaa !11
  %25 = icmp ult i64 %24, %7
  br i1 %25, label %26, label %389

26:                                               ; preds = %23
  %27 = load i64, ptr %12, align 8, !tbaa !24
  %28 = icmp eq i64 %27, 0
  br i1 %28, label %29, label %62

29:                                               ; preds = %26
  store i64 1, ptr %8, align 8, !tbaa !23
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %31 = load i64, ptr %30, align 8, !tbaa !25
  %32 = icmp eq i64 %31, 0
  br i1 %32, label %389, label %33

33:                                               ; preds = %29
  %34 = load ptr, ptr %14, align 8, !tbaa !26
  %35 = load i64, ptr %15, align 8, !tbaa !27
  %36 = and i64 %31, 1
  %37 = icmp eq i64 %31, 1
  br i1 %37, label %380, label %38

38:                                               ; preds = %33
  %39 = and i64 %31, -2
  br label %40

40:                                               ; preds = %57, %38
  %41 = phi i64 [ 1, %38 ], [ %58, %57 ]
  %42 = phi i64 [ 0, %38 ], [ %59, %57 ]
  %43 = phi i64 [ 0, %38 ], [ %60, %57 ]
  %44 = mul i64 %35, %42
  %45 = getelementptr inbounds nuw i64, ptr %34, i64 %44
  %46 = load i64, ptr %45, align 8, !tbaa !9
  %47 = icmp eq i64 %46, 0
  br i1 %47, label %49, label %48

48:                                               ; preds = %40
  store i64 3, ptr %8, align 8, !tbaa !23
  br label %49

49:                                               ; preds = %40, %48
  %50 = phi i64 [ %41, %40 ], [ 3, %48 ]
  %51 = or disjoint i64 %42, 1
  %52 = mul i64 %35, %51
  %53 = getelementptr inbounds nuw i64, ptr %34, i64 %52
  %54 = load i64, ptr %53, align 8, !tbaa !9
  %55 = icmp eq i64 %54, 0
  br i1 %55, label %57, label %56

56:                                               ; preds = %49
  store i64 3, ptr %8, align 8, !tbaa !23
  br label %57

57:                                               ; preds = %56, %49
  %58 = phi i64 [ %50, %49 ], [ 3, %56 ]
  %59 = add nuw i64 %42, 2
  %60 = add i64 %43, 2
  %61 = icmp eq i64 %60, %39
  br i1 %61, label %378, label %40, !llvm.loop !28

62:                                               ; preds = %26
  %63 = load ptr, ptr %13, align 8, !tbaa !30
  %64 = load i32, ptr %63, align 4, !tbaa !5
  %65 = zext i32 %64 to i64
  %66 = load ptr, ptr %14, align 8, !tbaa !26
  %67 = load i64, ptr %15, align 8, !tbaa !27
  %68 = mul i64 %67, %65
  %69 = getelementptr inbounds nuw i64, ptr %66, i64 %68
  %70 = load ptr, ptr %16, align 8, !tbaa !31
  %71 = getelementptr inbounds nuw i64, ptr %70, i64 %65
  %72 = load i64, ptr %71, align 8, !tbaa !9
  %73 = load i64, ptr %69, align 8, !tbaa !9
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #8
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #8
  store i64 0, ptr %4, align 8, !tbaa !9
  %74 = load ptr, ptr %17, align 8, !tbaa !32
  %75 = getelementptr inbounds nuw i8, ptr %74, i64 %73
  %76 = load i8, ptr %75, align 1, !tbaa !33
  %77 = icmp ugt i8 %76, 1
  br i1 %77, label %78, label %160

78:                                               ; preds = %62
  %79 = load i64, ptr %18, align 8, !tbaa !34
  %80 = icmp eq i64 %79, 3
  br i1 %80, label %160, label %81

81:                                               ; preds = %78
  %82 = load ptr, ptr %0, align 8, !tbaa !35
  %83 = tail call i64 @model_step(ptr noundef %82, ptr noundef nonnull %69, i64 noundef %65, i64 noundef -1, i64 noundef %73) #8
  %84 = load ptr, ptr %19, align 8, !tbaa !36
  %85 = getelementptr inbounds nuw i8, ptr %69, i64 8
  %86 = load i64, ptr %85, align 8, !tbaa !9
  %87 = getelementptr inbounds nuw i32, ptr %84, i64 %86
  %88 = load i32, ptr %87, align 4, !tbaa !5
  %89 = icmp eq i32 %88, -1
  br i1 %89, label %160, label %90

90:                                               ; preds = %81
  %91 = load ptr, ptr %13, align 8, !tbaa !30
  %92 = load i64, ptr %12, align 8, !tbaa !24
  %93 = add i64 %92, -1
  store i64 %93, ptr %12, align 8, !tbaa !24
  %94 = getelementptr inbounds nuw i32, ptr %91, i64 %93
  %95 = load i32, ptr %94, align 4, !tbaa !5
  store i32 %95, ptr %91, align 4, !tbaa !5
  %96 = icmp ugt i64 %93, 1
  br i1 %96, label %97, label %142

97:                                               ; preds = %90
  %98 = load ptr, ptr %16, align 8, !tbaa !31
  %99 = zext i32 %95 to i64
  %100 = getelementptr inbounds nuw i64, ptr %98, i64 %99
  %101 = load i64, ptr %100, align 8, !tbaa !9
  br label %102

102:                                              ; preds = %137, %97
  %103 = phi i64 [ 1, %97 ], [ %140, %137 ]
  %104 = phi i64 [ 0, %97 ], [ %139, %137 ]
  %105 = phi i64 [ 0, %97 ], [ %126, %137 ]
  %106 = add nuw i64 %104, 2
  %107 = icmp ult i64 %106, %93
  br i1 %107, label %108, label %125

108:                                              ; preds = %102
  %109 = getelementptr inbounds nuw i32, ptr %91, i64 %106
  %110 = load i32, ptr %109, align 4, !tbaa !5
  %111 = getelementptr inbounds nuw i32, ptr %91, i64 %103
  %112 = load i32, ptr %111, align 4, !tbaa !5
  %113 = zext i32 %110 to i64
  %114 = getelementptr inbounds nuw i64, ptr %98, i64 %113
  %115 = load i64, ptr %114, align 8, !tbaa !9
  %116 = zext i32 %112 to i64
  %117 = getelementptr inbounds nuw i64, ptr %98, i64 %116
  %118 = load i64, ptr %117, align 8, !tbaa !9
  %119 = icmp uge i64 %115, %118
  %120 = icmp ne i64 %115, %118
  %121 = icmp uge i32 %110, %112
  %122 = or i1 %121, %120
  %123 = and i1 %119, %122
  %124 = select i1 %123, i64 %103, i64 %106
  br label %125

125:                                              ; preds = %108, %102
  %126 = phi i64 [ %103, %102 ], [ %124, %108 ]
  %127 = getelementptr inbounds nuw i32, ptr %91, i64 %126
  %128 = load i32, ptr %127, align 4, !tbaa !5
  %129 = zext i32 %128 to i64
  %130 = getelementptr inbounds nuw i64, ptr %98, i64 %129
  %131 = load i64, ptr %130, align 8, !tbaa !9
  %132 = icmp uge i64 %131, %101
  %133 = icmp ne i64 %131, %101
  %134 = icmp uge i32 %128, %95
  %135 = or i1 %134, %133
  %136 = and i1 %132, %135
  br i1 %136, label %142, label %137

137:                                              ; preds = %125
  %138 = getelementptr inbounds nuw i32, ptr %91, i64 %105
  store i32 %128, ptr %138, align 4, !tbaa !5
  store i32 %95, ptr %127, align 4, !tbaa !5
  %139 = shl i64 %126, 1
  %140 = or disjoint i64 %139, 1
  %141 = icmp ult i64 %140, %93
  br i1 %141, label %102, label %142

142:                                              ; preds = %125, %137, %90
  %143 = load i64, ptr %85, align 8, !tbaa !9
  %144 = load ptr, ptr %20, align 8, !tbaa !37
  %145 = getelementptr inbounds nuw i32, ptr %144, i64 %65
  store i32 -1, ptr %145, align 4, !tbaa !5
  %146 = getelementptr inbounds nuw i32, ptr %84, i64 %143
  %147 = load i32, ptr %146, align 4, !tbaa !5
  %148 = icmp eq i32 %147, -1
  br i1 %148, label %149, label %151

149:                                              ; preds = %142
  store i32 %64, ptr %146, align 4, !tbaa !5
  %150 = load ptr, ptr %21, align 8, !tbaa !38
  br label %157

151:                                              ; preds = %142
  %152 = load ptr, ptr %21, align 8, !tbaa !38
  %153 = getelementptr inbounds nuw i32, ptr %152, i64 %143
  %154 = load i32, ptr %153, align 4, !tbaa !5
  %155 = zext i32 %154 to i64
  %156 = getelementptr inbounds nuw i32, ptr %144, i64 %155
  store i32 %64, ptr %156, align 4, !tbaa !5
  br label %157

157:                                              ; preds = %149, %151
  %158 = phi ptr [ %152, %151 ], [ %150, %149 ]
  %159 = getelementptr inbounds nuw i32, ptr %158, i64 %143
  store i32 %64, ptr %159, align 4, !tbaa !5
  br label %370, !llvm.loop !39

160:                                              ; preds = %81, %78, %62
  %161 = call fastcc i64 @take(ptr noundef nonnull %0, i32 noundef %64, i64 noundef %72, i64 noundef 0, i64 noundef 0, ptr noundef %3, ptr noundef %4)
  %162 = and i64 %161, 127
  %163 = icmp eq i64 %162, 0
  br i1 %163, label %164, label %236

164:                                              ; preds = %160
  %165 = load ptr, ptr %13, align 8, !tbaa !30
  %166 = load i64, ptr %12, align 8, !tbaa !24
  %167 = add i64 %166, -1
  store i64 %167, ptr %12, align 8, !tbaa !24
  %168 = getelementptr inbounds nuw i32, ptr %165, i64 %167
  %169 = load i32, ptr %168, align 4, !tbaa !5
  store i32 %169, ptr %165, align 4, !tbaa !5
  %170 = icmp ugt i64 %167, 1
  br i1 %170, label %171, label %216

171:                                              ; preds = %164
  %172 = load ptr, ptr %16, align 8, !tbaa !31
  %173 = zext i32 %169 to i64
  %174 = getelementptr inbounds nuw i64, ptr %172, i64 %173
  %175 = load i64, ptr %174, align 8, !tbaa !9
  br label %176

176:                                              ; preds = %211, %171
  %177 = phi i64 [ 1, %171 ], [ %214, %211 ]
  %178 = phi i64 [ 0, %171 ], [ %213, %211 ]
  %179 = phi i64 [ 0, %171 ], [ %200, %211 ]
  %180 = add nuw i64 %178, 2
  %181 = icmp ult i64 %180, %167
  br i1 %181, label %182, label %199

182:                                              ; preds = %176
  %183 = getelementptr inbounds nuw i32, ptr %165, i64 %180
  %184 = load i32, ptr %183, align 4, !tbaa !5
  %185 = getelementptr inbounds nuw i32, ptr %165, i64 %177
  %186 = load i32, ptr %185, align 4, !tbaa !5
  %187 = zext i32 %184 to i64
  %188 = getelementptr inbounds nuw i64, ptr %172, i64 %187
  %189 = load i64, ptr %188, align 8, !tbaa !9
  %190 = zext i32 %186 to i64
  %191 = getelementptr inbounds nuw i64, ptr %172, i64 %190
  %192 = load i64, ptr %191, align 8, !tbaa !9
  %193 = icmp uge i64 %189, %192
  %194 = icmp ne i64 %189, %192
  %195 = icmp uge i32 %184, %186
  %196 = or i1 %195, %194
  %197 = and i1 %193, %196
  %198 = select i1 %197, i64 %177, i64 %180
  br label %199

199:                                              ; preds = %182, %176
  %200 = phi i64 [ %177, %176 ], [ %198, %182 ]
  %201 = getelementptr inbounds nuw i32, ptr %165, i64 %200
  %202 = load i32, ptr %201, align 4, !tbaa !5
  %203 = zext i32 %202 to i64
  %204 = getelementptr inbounds nuw i64, ptr %172, i64 %203
  %205 = load i64, ptr %204, align 8, !tbaa !9
  %206 = icmp uge i64 %205, %175
  %207 = icmp ne i64 %205, %175
  %208 = icmp uge i32 %202, %169
  %209 = or i1 %208, %207
  %210 = and i1 %206, %209
  br i1 %210, label %216, label %211

211:                                              ; preds = %199
  %212 = getelementptr inbounds nuw i32, ptr %165, i64 %179
  store i32 %202, ptr %212, align 4, !tbaa !5
  store i32 %169, ptr %201, align 4, !tbaa !5
  %213 = shl i64 %200, 1
  %214 = or disjoint i64 %213, 1
  %215 = icmp ult i64 %214, %167
  br i1 %215, label %176, label %216

216:                                              ; preds = %199, %211, %164
  %217 = getelementptr inbounds nuw i8, ptr %69, i64 8
  %218 = load i64, ptr %217, align 8, !tbaa !9
  %219 = load ptr, ptr %20, align 8, !tbaa !37
  %220 = getelementptr inbounds nuw i32, ptr %219, i64 %65
  store i32 -1, ptr %220, align 4, !tbaa !5
  %221 = load ptr, ptr %19, align 8, !tbaa !36
  %222 = getelementptr inbounds nuw i32, ptr %221, i64 %218
  %223 = load i32, ptr %222, align 4, !tbaa !5
  %224 = icmp eq i32 %223, -1
  br i1 %224, label %225, label %227

225:                                              ; preds = %216
  store i32 %64, ptr %222, align 4, !tbaa !5
  %226 = load ptr, ptr %21, align 8, !tbaa !38
  br label %233

227:                                              ; preds = %216
  %228 = load ptr, ptr %21, align 8, !tbaa !38
  %229 = getelementptr inbounds nuw i32, ptr %228, i64 %218
  %230 = load i32, ptr %229, align 4, !tbaa !5
  %231 = zext i32 %230 to i64
  %232 = getelementptr inbounds nuw i32, ptr %219, i64 %231
  store i32 %64, ptr %232, align 4, !tbaa !5
  br label %233

233:                                              ; preds = %225, %227
  %234 = phi ptr [ %228, %227 ], [ %226, %225 ]
  %235 = getelementptr inbounds nuw i32, ptr %234, i64 %218
  store i32 %64, ptr %235, align 4, !tbaa !5
  br label %370, !llvm.loop !39

236:                                              ; preds = %160
  %237 = load i64, ptr %8, align 8, !tbaa !23
  %238 = icmp eq i64 %237, 0
  br i1 %238, label %239, label %376

239:                                              ; preds = %236
  %240 = load i64, ptr %69, align 8, !tbaa !9
  %241 = icmp eq i64 %240, 0
  br i1 %241, label %292, label %242

242:                                              ; preds = %239
  %243 = load i64, ptr %12, align 8, !tbaa !24
  %244 = icmp ugt i64 %243, 1
  br i1 %244, label %245, label %344

245:                                              ; preds = %242
  %246 = load ptr, ptr %13, align 8, !tbaa !30
  %247 = load ptr, ptr %16, align 8, !tbaa !31
  br label %248

248:                                              ; preds = %288, %245
  %249 = phi i64 [ 1, %245 ], [ %290, %288 ]
  %250 = phi i64 [ 0, %245 ], [ %289, %288 ]
  %251 = phi i64 [ 0, %245 ], [ %272, %288 ]
  %252 = add nuw i64 %250, 2
  %253 = icmp ult i64 %252, %243
  br i1 %253, label %254, label %271

254:                                              ; preds = %248
  %255 = getelementptr inbounds nuw i32, ptr %246, i64 %252
  %256 = load i32, ptr %255, align 4, !tbaa !5
  %257 = getelementptr inbounds nuw i32, ptr %246, i64 %249
  %258 = load i32, ptr %257, align 4, !tbaa !5
  %259 = zext i32 %256 to i64
  %260 = getelementptr inbounds nuw i64, ptr %247, i64 %259
  %261 = load i64, ptr %260, align 8, !tbaa !9
  %262 = zext i32 %258 to i64
  %263 = getelementptr inbounds nuw i64, ptr %247, i64 %262
  %264 = load i64, ptr %263, align 8, !tbaa !9
  %265 = icmp uge i64 %261, %264
  %266 = icmp ne i64 %261, %264
  %267 = icmp uge i32 %256, %258
  %268 = or i1 %267, %266
  %269 = and i1 %265, %268
  %270 = select i1 %269, i64 %249, i64 %252
  br label %271

271:                                              ; preds = %254, %248
  %272 = phi i64 [ %249, %248 ], [ %270, %254 ]
  %273 = getelementptr inbounds nuw i32, ptr %246, i64 %272
  %274 = load i32, ptr %273, align 4, !tbaa !5
  %275 = getelementptr inbounds nuw i32, ptr %246, i64 %251
  %276 = load i32, ptr %275, align 4, !tbaa !5
  %277 = zext i32 %274 to i64
  %278 = getelementptr inbounds nuw i64, ptr %247, i64 %277
  %279 = load i64, ptr %278, align 8, !tbaa !9
  %280 = zext i32 %276 to i64
  %281 = getelementptr inbounds nuw i64, ptr %247, i64 %280
  %282 = load i64, ptr %281, align 8, !tbaa !9
  %283 = icmp uge i64 %279, %282
  %284 = icmp ne i64 %279, %282
  %285 = icmp uge i32 %274, %276
  %286 = or i1 %285, %284
  %287 = and i1 %283, %286
  br i1 %287, label %344, label %288

288:                                              ; preds = %271
  store i32 %274, ptr %275, align 4, !tbaa !5
  store i32 %276, ptr %273, align 4, !tbaa !5
  %289 = shl i64 %272, 1
  %290 = or disjoint i64 %289, 1
  %291 = icmp ult i64 %290, %243
  br i1 %291, label %248, label %344

292:                                              ; preds = %239
  %293 = load ptr, ptr %13, align 8, !tbaa !30
  %294 = load i64, ptr %12, align 8, !tbaa !24
  %295 = add i64 %294, -1
  store i64 %295, ptr %12, align 8, !tbaa !24
  %296 = getelementptr inbounds nuw i32, ptr %293, i64 %295
  %297 = load i32, ptr %296, align 4, !tbaa !5
  store i32 %297, ptr %293, align 4, !tbaa !5
  %298 = icmp ugt i64 %295, 1
  br i1 %298, label %299, label %344

299:                                              ; preds = %292
  %300 = load ptr, ptr %16, align 8, !tbaa !31
  %301 = zext i32 %297 to i64
  %302 = getelementptr inbounds nuw i64, ptr %300, i64 %301
  %303 = load i64, ptr %302, align 8, !tbaa !9
  br label %304

304:                                              ; preds = %339, %299
  %305 = phi i64 [ 1, %299 ], [ %342, %339 ]
  %306 = phi i64 [ 0, %299 ], [ %341, %339 ]
  %307 = phi i64 [ 0, %299 ], [ %328, %339 ]
  %308 = add nuw i64 %306, 2
  %309 = icmp ult i64 %308, %295
  br i1 %309, label %310, label %327

310:                                              ; preds = %304
  %311 = getelementptr inbounds nuw i32, ptr %293, i64 %308
  %312 = load i32, ptr %311, align 4, !tbaa !5
  %313 = getelementptr inbounds nuw i32, ptr %293, i64 %305
  %314 = load i32, ptr %313, align 4, !tbaa !5
  %315 = zext i32 %312 to i64
  %316 = getelementptr inbounds nuw i64, ptr %300, i64 %315
  %317 = load i64, ptr %316, align 8, !tbaa !9
  %318 = zext i32 %314 to i64
  %319 = getelementptr inbounds nuw i64, ptr %300, i64 %318
  %320 = load i64, ptr %319, align 8, !tbaa !9
  %321 = icmp uge i64 %317, %320
  %322 = icmp ne i64 %317, %320
  %323 = icmp uge i32 %312, %314
  %324 = or i1 %323, %322
  %325 = and i1 %321, %324
  %326 = select i1 %325, i64 %305, i64 %308
  br label %327

327:                                              ; preds = %310, %304
  %328 = phi i64 [ %305, %304 ], [ %326, %310 ]
  %329 = getelementptr inbounds nuw i32, ptr %293, i64 %328
  %330 = load i32, ptr %329, align 4, !tbaa !5
  %331 = zext i32 %330 to i64
  %332 = getelementptr inbounds nuw i64, ptr %300, i64 %331
  %333 = load i64, ptr %332, align 8, !tbaa !9
  %334 = icmp uge i64 %333, %303
  %335 = icmp ne i64 %333, %303
  %336 = icmp uge i32 %330, %297
  %337 = or i1 %336, %335
  %338 = and i1 %334, %337
  br i1 %338, label %344, label %339

339:                                              ; preds = %327
  %340 = getelementptr inbounds nuw i32, ptr %293, i64 %307
  store i32 %330, ptr %340, align 4, !tbaa !5
  store i32 %297, ptr %329, align 4, !tbaa !5
  %341 = shl i64 %328, 1
  %342 = or disjoint i64 %341, 1
  %343 = icmp ult i64 %342, %295
  br i1 %343, label %304, label %344

344:                                              ; preds = %288, %271, %339, %327, %292, %242
  %345 = load i64, ptr %4, align 8, !tbaa !9
  %346 = icmp eq i64 %345, 0
  br i1 %346, label %373, label %347

347:                                              ; preds = %344, %367
  %348 = phi i64 [ %368, %367 ], [ 0, %344 ]
  %349 = load i64, ptr %8, align 8, !tbaa !23
  %350 = icmp eq i64 %349, 0
  br i1 %350, label %351, label %376

351:                                              ; preds = %347
  %352 = load ptr, ptr %19, align 8, !tbaa !36
  %353 = getelementptr inbounds nuw i64, ptr %3, i64 %348
  %354 = load i64, ptr %353, align 8, !tbaa !9
  %355 = getelementptr inbounds nuw i32, ptr %352, i64 %354
  %356 = load i32, ptr %355, align 4, !tbaa !5
  %357 = icmp eq i32 %356, -1
  br i1 %357, label %367, label %358

358:                                              ; preds = %351
  %359 = load i64, ptr %18, align 8, !tbaa !34
  switch i64 %359, label %365 [
    i64 2, label %367
    i64 1, label %360
  ]

360:                                              ; preds = %358
  %361 = load ptr, ptr %22, align 8, !tbaa !40
  %362 = zext i32 %356 to i64
  %363 = getelementptr inbounds nuw i64, ptr %361, i64 %362
  %364 = load i64, ptr %363, align 8, !tbaa !9
  br label %365

365:                                              ; preds = %358, %360
  %366 = phi i64 [ %364, %360 ], [ %72, %358 ]
  tail call fastcc void @wake(ptr noundef nonnull %0, i64 noundef %354, i64 noundef %366, i64 noundef 0)
  br label %367

367:                                              ; preds = %358, %351, %365
  %368 = add nuw i64 %348, 1
  %369 = icmp eq i64 %368, %345
  br i1 %369, label %373, label %347, !llvm.loop !41

370:                                              ; preds = %157, %233
  %371 = load ptr, ptr %22, align 8, !tbaa !40
  %372 = getelementptr inbounds nuw i64, ptr %371, i64 %65
  store i64 %72, ptr %372, align 8, !tbaa !9
  br label %373

373:                                              ; preds = %367, %370, %344
  %374 = load i64, ptr %8, align 8, !tbaa !23
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #8
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #8
  %375 = icmp eq i64 %374, 0
  br i1 %375, label %23, label %389

376:                                              ; preds = %236, %347
  %377 = phi i64 [ %349, %347 ], [ %237, %236 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #8
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #8
  br label %389

378:                                              ; preds = %57
  %379 = icmp eq i64 %36, 0
  br i1 %379, label %389, label %380

380:                                              ; preds = %378, %33
  %381 = phi i64 [ 1, %33 ], [ %58, %378 ]
  %382 = phi i64 [ 0, %33 ], [ %59, %378 ]
  %383 = icmp ne i64 %36, 0
  tail call void @llvm.assume(i1 %383)
  %384 = mul i64 %35, %382
  %385 = getelementptr inbounds nuw i64, ptr %34, i64 %384
  %386 = load i64, ptr %385, align 8, !tbaa !9
  %387 = icmp eq i64 %386, 0
  br i1 %387, label %389, label %388

388:                                              ; preds = %380
  store i64 3, ptr %8, align 8, !tbaa !23
  br label %389

389:                                              ; preds = %23, %373, %378, %388, %380, %376, %2, %29
  %390 = phi i64 [ %377, %376 ], [ 3, %388 ], [ %9, %2 ], [ 1, %29 ], [ %58, %378 ], [ %381, %380 ], [ %374, %373 ], [ 0, %23 ]
  ret i64 %390
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #2

declare i64 @model_step(ptr noundef, ptr noundef, i64 noundef, i64 noundef, i64 noundef) local_unnamed_addr #3

; Function Attrs: nounwind
define internal fastcc i64 @take(ptr noundef %0, i32 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, ptr noundef nonnull writeonly captures(none) %5, ptr noundef nonnull writeonly captures(none) %6) unnamed_addr #1 {
  %8 = zext i32 %1 to i64
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %10 = load ptr, ptr %9, align 8, !tbaa !26
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %12 = load i64, ptr %11, align 8, !tbaa !27
  %13 = mul i64 %12, %8
  %14 = getelementptr inbounds nuw i64, ptr %10, i64 %13
  %15 = load i64, ptr %14, align 8, !tbaa !9
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 352
  %17 = load i64, ptr %16, align 8, !tbaa !42
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %19 = load ptr, ptr %18, align 8, !tbaa !43
  %20 = getelementptr inbounds nuw i64, ptr %19, i64 %8
  %21 = load i64, ptr %20, align 8, !tbaa !9
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %23 = load ptr, ptr %22, align 8, !tbaa !44
  %24 = getelementptr inbounds nuw i64, ptr %23, i64 %15
  %25 = load i64, ptr %24, align 8, !tbaa !9
  %26 = icmp sgt i64 %25, -1
  br i1 %26, label %87, label %27

27:                                               ; preds = %7
  switch i64 %25, label %51 [
    i64 -2, label %28
    i64 -3, label %36
  ]

28:                                               ; preds = %27
  %29 = add i64 %17, 1
  store i64 %29, ptr %16, align 8, !tbaa !42
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 336
  %31 = load i64, ptr %30, align 8, !tbaa !45
  %32 = udiv i64 %17, %31
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 344
  %34 = load i64, ptr %33, align 8, !tbaa !46
  %35 = urem i64 %32, %34
  br label %87

36:                                               ; preds = %27
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 280
  %38 = load ptr, ptr %37, align 8, !tbaa !47
  %39 = getelementptr inbounds nuw i64, ptr %38, i64 %8
  %40 = load i64, ptr %39, align 8, !tbaa !9
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 288
  %42 = load ptr, ptr %41, align 8, !tbaa !48
  %43 = getelementptr inbounds nuw i64, ptr %42, i64 %8
  %44 = load i64, ptr %43, align 8, !tbaa !9
  %45 = icmp ult i64 %40, %44
  br i1 %45, label %46, label %87

46:                                               ; preds = %36
  %47 = getelementptr inbounds nuw i8, ptr %0, i64 264
  %48 = load ptr, ptr %47, align 8, !tbaa !49
  %49 = getelementptr inbounds nuw i64, ptr %48, i64 %40
  %50 = load i64, ptr %49, align 8, !tbaa !9
  br label %87

51:                                               ; preds = %27
  %52 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %53 = load ptr, ptr %52, align 8, !tbaa !50
  %54 = mul nuw nsw i64 %8, 384
  %55 = getelementptr inbounds nuw i8, ptr %53, i64 %54
  %56 = getelementptr inbounds nuw i8, ptr %0, i64 120
  br label %70

57:                                               ; preds = %75
  %58 = getelementptr inbounds nuw %struct.held, ptr %55, i64 %71
  %59 = getelementptr inbounds nuw i8, ptr %58, i64 16
  %60 = load i64, ptr %59, align 8, !tbaa !51
  %61 = icmp eq i64 %60, 0
  br i1 %61, label %81, label %62

62:                                               ; preds = %57
  %63 = lshr i64 %60, 1
  %64 = getelementptr inbounds nuw i32, ptr %76, i64 %63
  %65 = load i32, ptr %64, align 4, !tbaa !5
  %66 = icmp eq i32 %65, -1
  br i1 %66, label %67, label %86

67:                                               ; preds = %62
  %68 = add nuw nsw i64 %71, 2
  %69 = icmp eq i64 %68, 24
  br i1 %69, label %81, label %70, !llvm.loop !53

70:                                               ; preds = %67, %51
  %71 = phi i64 [ 0, %51 ], [ %68, %67 ]
  %72 = getelementptr inbounds nuw %struct.held, ptr %55, i64 %71
  %73 = load i64, ptr %72, align 8, !tbaa !51
  %74 = icmp eq i64 %73, 0
  br i1 %74, label %81, label %75

75:                                               ; preds = %70
  %76 = load ptr, ptr %56, align 8, !tbaa !36
  %77 = lshr i64 %73, 1
  %78 = getelementptr inbounds nuw i32, ptr %76, i64 %77
  %79 = load i32, ptr %78, align 4, !tbaa !5
  %80 = icmp eq i32 %79, -1
  br i1 %80, label %57, label %86

81:                                               ; preds = %67, %57, %70
  %82 = sub i64 %2, %21
  %83 = getelementptr inbounds nuw i8, ptr %0, i64 312
  %84 = load i64, ptr %83, align 8, !tbaa !54
  %85 = icmp ult i64 %82, %84
  br i1 %85, label %87, label %86

86:                                               ; preds = %75, %62, %81
  store i64 %2, ptr %20, align 8, !tbaa !9
  br label %87

87:                                               ; preds = %7, %28, %36, %46, %81, %86
  %88 = phi i64 [ 0, %36 ], [ %35, %28 ], [ %25, %7 ], [ 1, %86 ], [ %50, %46 ], [ 0, %81 ]
  store i64 0, ptr @touches, align 8, !tbaa !9
  %89 = load ptr, ptr %0, align 8, !tbaa !35
  %90 = tail call i64 @model_step(ptr noundef %89, ptr noundef nonnull %14, i64 noundef %8, i64 noundef %88, i64 noundef %15) #8
  %91 = and i64 %90, 127
  %92 = icmp eq i64 %91, 0
  br i1 %92, label %93, label %96

93:                                               ; preds = %87
  store i64 %17, ptr %16, align 8, !tbaa !42
  %94 = load ptr, ptr %18, align 8, !tbaa !43
  %95 = getelementptr inbounds nuw i64, ptr %94, i64 %8
  store i64 %21, ptr %95, align 8, !tbaa !9
  br label %594

96:                                               ; preds = %87
  %97 = getelementptr inbounds nuw i8, ptr %0, i64 456
  %98 = load i64, ptr %97, align 8, !tbaa !55
  %99 = icmp eq i64 %98, 0
  br i1 %99, label %113, label %100

100:                                              ; preds = %96
  %101 = getelementptr inbounds nuw i8, ptr %0, i64 448
  %102 = load ptr, ptr %101, align 8, !tbaa !56
  %103 = getelementptr inbounds nuw i8, ptr %0, i64 464
  %104 = load i64, ptr %103, align 8, !tbaa !57
  %105 = add i64 %104, 1
  store i64 %105, ptr %103, align 8, !tbaa !57
  %106 = urem i64 %104, %98
  %107 = getelementptr inbounds nuw %struct.logged, ptr %102, i64 %106
  store i64 %2, ptr %107, align 8, !tbaa !58
  %108 = getelementptr inbounds nuw i8, ptr %107, i64 8
  store i32 %1, ptr %108, align 8, !tbaa !60
  %109 = trunc i64 %15 to i32
  %110 = getelementptr inbounds nuw i8, ptr %107, i64 12
  store i32 %109, ptr %110, align 4, !tbaa !61
  %111 = trunc i64 %88 to i32
  %112 = getelementptr inbounds nuw i8, ptr %107, i64 16
  store i32 %111, ptr %112, align 8, !tbaa !62
  br label %113

113:                                              ; preds = %100, %96
  %114 = getelementptr inbounds nuw i8, ptr %0, i64 360
  %115 = load i64, ptr %114, align 8, !tbaa !11
  %116 = add i64 %115, 1
  store i64 %116, ptr %114, align 8, !tbaa !11
  %117 = getelementptr inbounds nuw i8, ptr %0, i64 400
  store i64 %2, ptr %117, align 8, !tbaa !63
  %118 = icmp eq i64 %91, 1
  br i1 %118, label %124, label %119

119:                                              ; preds = %113
  %120 = getelementptr inbounds nuw i8, ptr %0, i64 368
  store i64 2, ptr %120, align 8, !tbaa !23
  %121 = getelementptr inbounds nuw i8, ptr %0, i64 376
  store i64 %90, ptr %121, align 8, !tbaa !64
  %122 = getelementptr inbounds nuw i8, ptr %0, i64 384
  store i64 %8, ptr %122, align 8, !tbaa !65
  %123 = getelementptr inbounds nuw i8, ptr %0, i64 392
  store i64 %15, ptr %123, align 8, !tbaa !66
  br label %594

124:                                              ; preds = %113
  %125 = load i64, ptr @touches, align 8, !tbaa !9
  %126 = icmp ugt i64 %125, 64
  br i1 %126, label %127, label %129

127:                                              ; preds = %124
  %128 = getelementptr inbounds nuw i8, ptr %0, i64 368
  store i64 4, ptr %128, align 8, !tbaa !23
  br label %594

129:                                              ; preds = %124
  %130 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %131 = load ptr, ptr %130, align 8, !tbaa !67
  %132 = getelementptr inbounds nuw i64, ptr %131, i64 %15
  %133 = load i64, ptr %132, align 8, !tbaa !9
  %134 = load ptr, ptr %22, align 8, !tbaa !44
  %135 = getelementptr inbounds nuw i64, ptr %134, i64 %15
  %136 = load i64, ptr %135, align 8, !tbaa !9
  %137 = icmp eq i64 %136, -3
  br i1 %137, label %138, label %155

138:                                              ; preds = %129
  %139 = getelementptr inbounds nuw i8, ptr %0, i64 280
  %140 = load ptr, ptr %139, align 8, !tbaa !47
  %141 = getelementptr inbounds nuw i64, ptr %140, i64 %8
  %142 = load i64, ptr %141, align 8, !tbaa !9
  %143 = getelementptr inbounds nuw i8, ptr %0, i64 288
  %144 = load ptr, ptr %143, align 8, !tbaa !48
  %145 = getelementptr inbounds nuw i64, ptr %144, i64 %8
  %146 = load i64, ptr %145, align 8, !tbaa !9
  %147 = icmp ult i64 %142, %146
  br i1 %147, label %148, label %155

148:                                              ; preds = %138
  %149 = getelementptr inbounds nuw i8, ptr %0, i64 272
  %150 = load ptr, ptr %149, align 8, !tbaa !68
  %151 = add nuw i64 %142, 1
  store i64 %151, ptr %141, align 8, !tbaa !9
  %152 = getelementptr inbounds nuw i64, ptr %150, i64 %142
  %153 = load i64, ptr %152, align 8, !tbaa !9
  %154 = tail call i64 @llvm.usub.sat.i64(i64 %153, i64 %2)
  br label %155

155:                                              ; preds = %148, %138, %129
  %156 = phi i64 [ %154, %148 ], [ 0, %138 ], [ 0, %129 ]
  %157 = getelementptr inbounds nuw i8, ptr %0, i64 320
  %158 = load i64, ptr %157, align 8, !tbaa !69
  %159 = icmp eq i64 %158, 0
  br i1 %159, label %177, label %160

160:                                              ; preds = %155
  %161 = udiv i64 %133, 1000
  %162 = getelementptr inbounds nuw i8, ptr %0, i64 328
  %163 = load i64, ptr %162, align 8, !tbaa !70
  %164 = shl i64 %163, 13
  %165 = xor i64 %164, %163
  %166 = lshr i64 %165, 7
  %167 = xor i64 %166, %165
  %168 = shl i64 %167, 17
  %169 = xor i64 %168, %167
  store i64 %169, ptr %162, align 8, !tbaa !70
  %170 = lshr i64 %169, 11
  %171 = shl i64 %158, 1
  %172 = or disjoint i64 %171, 1
  %173 = urem i64 %170, %172
  %174 = sub i64 %173, %158
  %175 = mul i64 %174, %161
  %176 = add i64 %175, %133
  br label %177

177:                                              ; preds = %160, %155
  %178 = phi i64 [ %176, %160 ], [ %133, %155 ]
  %179 = icmp eq i64 %125, 0
  br i1 %179, label %202, label %180

180:                                              ; preds = %177
  %181 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %182 = add nuw nsw i64 %8, 1
  %183 = trunc i64 %182 to i16
  %184 = getelementptr inbounds nuw i8, ptr %0, i64 224
  %185 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %186 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %187 = mul nuw nsw i64 %8, 384
  %188 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %189 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %190 = getelementptr inbounds nuw i8, ptr %0, i64 256
  %191 = getelementptr inbounds nuw i8, ptr %0, i64 416
  %192 = icmp ult i64 %3, 4
  %193 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %3, i1 true)
  %194 = sub nuw nsw i64 61, %193
  %195 = lshr i64 %3, %194
  %196 = and i64 %195, 3
  %197 = shl nuw nsw i64 %193, 2
  %198 = sub nsw i64 %196, %197
  %199 = icmp eq i64 %3, 0
  %200 = sub i64 %2, %3
  %201 = getelementptr inbounds nuw i8, ptr %0, i64 368
  br label %236

202:                                              ; preds = %418, %177
  %203 = phi i64 [ %178, %177 ], [ %419, %418 ]
  store i64 %125, ptr %6, align 8, !tbaa !9
  %204 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %205 = load ptr, ptr %204, align 8, !tbaa !71
  %206 = getelementptr inbounds nuw i64, ptr %205, i64 %15
  %207 = load i64, ptr %206, align 8, !tbaa !9
  %208 = add i64 %207, 1
  store i64 %208, ptr %206, align 8, !tbaa !9
  %209 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %210 = load ptr, ptr %209, align 8, !tbaa !72
  %211 = getelementptr inbounds nuw i8, ptr %0, i64 232
  %212 = load ptr, ptr %211, align 8, !tbaa !73
  %213 = getelementptr inbounds nuw i32, ptr %212, i64 %8
  %214 = load i32, ptr %213, align 4, !tbaa !5
  %215 = zext i32 %214 to i64
  %216 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %217 = load i64, ptr %216, align 8, !tbaa !74
  %218 = mul i64 %217, %215
  %219 = getelementptr i64, ptr %210, i64 %218
  %220 = getelementptr i64, ptr %219, i64 %15
  %221 = load i64, ptr %220, align 8, !tbaa !9
  %222 = add i64 %221, 1
  store i64 %222, ptr %220, align 8, !tbaa !9
  %223 = trunc i64 %15 to i32
  store i32 %223, ptr %213, align 4, !tbaa !5
  %224 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %225 = load ptr, ptr %224, align 8, !tbaa !75
  %226 = getelementptr inbounds nuw i64, ptr %225, i64 %15
  %227 = load i64, ptr %226, align 8, !tbaa !9
  %228 = add i64 %227, %203
  store i64 %228, ptr %226, align 8, !tbaa !9
  %229 = add i64 %4, %3
  %230 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %231 = load ptr, ptr %230, align 8, !tbaa !76
  %232 = getelementptr inbounds nuw i64, ptr %231, i64 %15
  %233 = load i64, ptr %232, align 8, !tbaa !9
  %234 = add i64 %233, %229
  store i64 %234, ptr %232, align 8, !tbaa !9
  %235 = icmp eq i64 %3, 0
  br i1 %235, label %449, label %423

236:                                              ; preds = %180, %418
  %237 = phi i64 [ 0, %180 ], [ %421, %418 ]
  %238 = phi i64 [ %178, %180 ], [ %419, %418 ]
  %239 = getelementptr inbounds nuw i64, ptr @touched, i64 %237
  %240 = load i64, ptr %239, align 8, !tbaa !9
  %241 = lshr i64 %240, 1
  %242 = icmp eq i64 %241, 0
  br i1 %242, label %418, label %243

243:                                              ; preds = %236
  %244 = load ptr, ptr %181, align 8, !tbaa !77
  %245 = getelementptr inbounds nuw i16, ptr %244, i64 %241
  %246 = load i16, ptr %245, align 2, !tbaa !78
  store i16 %183, ptr %245, align 2, !tbaa !78
  %247 = zext i16 %246 to i64
  %248 = icmp eq i16 %246, 0
  %249 = icmp eq i64 %182, %247
  %250 = select i1 %248, i1 true, i1 %249
  br i1 %250, label %263, label %251

251:                                              ; preds = %243
  %252 = load ptr, ptr %184, align 8, !tbaa !80
  %253 = add nuw nsw i64 %247, 4294967295
  %254 = and i64 %253, 4294967295
  %255 = getelementptr inbounds nuw i16, ptr %252, i64 %254
  %256 = load i16, ptr %255, align 2, !tbaa !78
  %257 = getelementptr inbounds nuw i16, ptr %252, i64 %8
  %258 = load i16, ptr %257, align 2, !tbaa !78
  %259 = icmp eq i16 %256, %258
  %260 = select i1 %259, i64 296, i64 304
  %261 = getelementptr inbounds nuw i8, ptr %0, i64 %260
  %262 = load i64, ptr %261, align 8, !tbaa !9
  br label %263

263:                                              ; preds = %243, %251
  %264 = phi i64 [ %262, %251 ], [ 0, %243 ]
  %265 = add i64 %264, %238
  %266 = load ptr, ptr %185, align 8, !tbaa !81
  %267 = getelementptr inbounds nuw i16, ptr %266, i64 %241
  %268 = load i16, ptr %267, align 2, !tbaa !78
  %269 = icmp eq i16 %268, 0
  br i1 %269, label %418, label %270

270:                                              ; preds = %263
  %271 = load ptr, ptr %186, align 8, !tbaa !50
  %272 = getelementptr inbounds nuw i8, ptr %271, i64 %187
  %273 = load ptr, ptr %188, align 8, !tbaa !82
  %274 = zext i16 %268 to i64
  %275 = getelementptr %struct.lock_stats, ptr %273, i64 %274
  %276 = getelementptr i8, ptr %275, i64 -4144
  %277 = and i64 %240, 1
  %278 = getelementptr inbounds nuw %struct.lock_stats, ptr %276, i64 %277
  br label %279

279:                                              ; preds = %300, %270
  %280 = phi i64 [ 0, %270 ], [ %301, %300 ]
  %281 = getelementptr inbounds nuw %struct.held, ptr %272, i64 %280
  %282 = load i64, ptr %281, align 8, !tbaa !51
  %283 = icmp eq i64 %282, 0
  %284 = icmp eq i64 %282, %240
  %285 = or i1 %283, %284
  br i1 %285, label %303, label %286

286:                                              ; preds = %279
  %287 = add nuw nsw i64 %280, 1
  %288 = getelementptr inbounds nuw %struct.held, ptr %272, i64 %287
  %289 = load i64, ptr %288, align 8, !tbaa !51
  %290 = icmp eq i64 %289, 0
  %291 = icmp eq i64 %289, %240
  %292 = or i1 %290, %291
  br i1 %292, label %303, label %293

293:                                              ; preds = %286
  %294 = add nuw nsw i64 %280, 2
  %295 = getelementptr inbounds nuw %struct.held, ptr %272, i64 %294
  %296 = load i64, ptr %295, align 8, !tbaa !51
  %297 = icmp eq i64 %296, 0
  %298 = icmp eq i64 %296, %240
  %299 = or i1 %297, %298
  br i1 %299, label %303, label %300

300:                                              ; preds = %293
  %301 = add nuw nsw i64 %280, 3
  %302 = icmp eq i64 %301, 24
  br i1 %302, label %367, label %279, !llvm.loop !83

303:                                              ; preds = %293, %286, %279
  %304 = phi i64 [ %280, %279 ], [ %287, %286 ], [ %294, %293 ]
  %305 = phi ptr [ %281, %279 ], [ %288, %286 ], [ %295, %293 ]
  %306 = phi i1 [ %283, %279 ], [ %290, %286 ], [ %297, %293 ]
  br i1 %306, label %367, label %307

307:                                              ; preds = %303
  %308 = getelementptr inbounds nuw i8, ptr %305, i64 8
  %309 = load i64, ptr %308, align 8, !tbaa !84
  %310 = sub i64 %2, %309
  %311 = getelementptr inbounds nuw i8, ptr %278, i64 32
  %312 = load i64, ptr %311, align 8, !tbaa !85
  %313 = add i64 %312, %310
  store i64 %313, ptr %311, align 8, !tbaa !85
  %314 = getelementptr inbounds nuw i8, ptr %278, i64 2096
  %315 = icmp ult i64 %310, 4
  br i1 %315, label %324, label %316

316:                                              ; preds = %307
  %317 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %310, i1 true)
  %318 = sub nuw nsw i64 61, %317
  %319 = lshr i64 %310, %318
  %320 = and i64 %319, 3
  %321 = shl nuw nsw i64 %317, 2
  %322 = sub nsw i64 %320, %321
  %323 = add nsw i64 %322, 248
  br label %324

324:                                              ; preds = %316, %307
  %325 = phi i64 [ %323, %316 ], [ %310, %307 ]
  %326 = getelementptr inbounds nuw i64, ptr %314, i64 %325
  %327 = load i64, ptr %326, align 8, !tbaa !9
  %328 = add i64 %327, 1
  store i64 %328, ptr %326, align 8, !tbaa !9
  %329 = getelementptr inbounds nuw i8, ptr %278, i64 40
  %330 = load i64, ptr %329, align 8, !tbaa !87
  %331 = icmp ugt i64 %310, %330
  br i1 %331, label %332, label %333

332:                                              ; preds = %324
  store i64 %310, ptr %329, align 8, !tbaa !87
  br label %333

333:                                              ; preds = %332, %324
  br label %334

334:                                              ; preds = %333, %337
  %335 = phi i64 [ %338, %337 ], [ %304, %333 ]
  %336 = icmp eq i64 %335, 23
  br i1 %336, label %342, label %337

337:                                              ; preds = %334
  %338 = add nuw nsw i64 %335, 1
  %339 = getelementptr inbounds nuw %struct.held, ptr %272, i64 %338
  %340 = load i64, ptr %339, align 8, !tbaa !51
  %341 = icmp eq i64 %340, 0
  br i1 %341, label %342, label %334, !llvm.loop !88

342:                                              ; preds = %337, %334
  %343 = getelementptr inbounds nuw %struct.held, ptr %272, i64 %335
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %305, ptr noundef nonnull align 8 dereferenceable(16) %343, i64 16, i1 false), !tbaa.struct !89
  store i64 0, ptr %343, align 8, !tbaa !51
  %344 = load ptr, ptr %189, align 8, !tbaa !90
  %345 = getelementptr inbounds nuw i8, ptr %344, i64 %241
  %346 = load i8, ptr %345, align 1, !tbaa !33
  %347 = icmp eq i8 %346, 0
  br i1 %347, label %418, label %348

348:                                              ; preds = %342
  %349 = load ptr, ptr %190, align 8, !tbaa !91
  %350 = getelementptr inbounds nuw %struct.section, ptr %349, i64 %8
  %351 = load i64, ptr %350, align 8, !tbaa !92
  %352 = icmp eq i64 %351, 0
  br i1 %352, label %418, label %353

353:                                              ; preds = %348
  %354 = add i64 %351, -1
  store i64 %354, ptr %350, align 8, !tbaa !92
  %355 = icmp eq i64 %354, 0
  br i1 %355, label %356, label %418

356:                                              ; preds = %353
  %357 = getelementptr inbounds nuw i8, ptr %350, i64 8
  %358 = load i64, ptr %357, align 8, !tbaa !94
  %359 = sub i64 %2, %358
  %360 = getelementptr inbounds nuw i8, ptr %350, i64 16
  store i64 %359, ptr %360, align 8, !tbaa !95
  %361 = getelementptr inbounds nuw i8, ptr %350, i64 32
  store i64 %8, ptr %361, align 8, !tbaa !96
  %362 = load ptr, ptr %191, align 8, !tbaa !97
  %363 = getelementptr inbounds nuw i8, ptr %362, i64 16
  %364 = load i64, ptr %363, align 8, !tbaa !95
  %365 = icmp ugt i64 %359, %364
  br i1 %365, label %366, label %418

366:                                              ; preds = %356
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(304) %362, ptr noundef nonnull align 8 dereferenceable(304) %350, i64 304, i1 false), !tbaa.struct !98
  br label %418

367:                                              ; preds = %300, %303
  %368 = phi i64 [ %304, %303 ], [ 24, %300 ]
  %369 = load i64, ptr %278, align 8, !tbaa !99
  %370 = add i64 %369, 1
  store i64 %370, ptr %278, align 8, !tbaa !99
  %371 = getelementptr inbounds nuw i8, ptr %278, i64 16
  %372 = load i64, ptr %371, align 8, !tbaa !100
  %373 = add i64 %372, %3
  store i64 %373, ptr %371, align 8, !tbaa !100
  %374 = getelementptr inbounds nuw i8, ptr %278, i64 48
  br i1 %192, label %380, label %375

375:                                              ; preds = %367
  %376 = getelementptr i64, ptr %374, i64 %198
  %377 = getelementptr i8, ptr %376, i64 1984
  %378 = load i64, ptr %377, align 8, !tbaa !9
  %379 = add i64 %378, 1
  store i64 %379, ptr %377, align 8, !tbaa !9
  br label %384

380:                                              ; preds = %367
  %381 = getelementptr inbounds nuw i64, ptr %374, i64 %3
  %382 = load i64, ptr %381, align 8, !tbaa !9
  %383 = add i64 %382, 1
  store i64 %383, ptr %381, align 8, !tbaa !9
  br i1 %199, label %392, label %384

384:                                              ; preds = %380, %375
  %385 = getelementptr inbounds nuw i8, ptr %278, i64 8
  %386 = load i64, ptr %385, align 8, !tbaa !101
  %387 = add i64 %386, 1
  store i64 %387, ptr %385, align 8, !tbaa !101
  %388 = getelementptr inbounds nuw i8, ptr %278, i64 24
  %389 = load i64, ptr %388, align 8, !tbaa !102
  %390 = icmp ugt i64 %3, %389
  br i1 %390, label %391, label %392

391:                                              ; preds = %384
  store i64 %3, ptr %388, align 8, !tbaa !102
  br label %392

392:                                              ; preds = %391, %384, %380
  %393 = icmp eq i64 %368, 24
  br i1 %393, label %394, label %395

394:                                              ; preds = %392
  store i64 4, ptr %201, align 8, !tbaa !23
  br label %418

395:                                              ; preds = %392
  %396 = getelementptr inbounds nuw %struct.held, ptr %272, i64 %368
  store i64 %240, ptr %396, align 8, !tbaa !51
  %397 = getelementptr inbounds nuw i8, ptr %396, i64 8
  store i64 %2, ptr %397, align 8, !tbaa !84
  %398 = load ptr, ptr %189, align 8, !tbaa !90
  %399 = getelementptr inbounds nuw i8, ptr %398, i64 %241
  %400 = load i8, ptr %399, align 1, !tbaa !33
  %401 = icmp eq i8 %400, 0
  br i1 %401, label %418, label %402

402:                                              ; preds = %395
  %403 = load ptr, ptr %190, align 8, !tbaa !91
  %404 = getelementptr inbounds nuw %struct.section, ptr %403, i64 %8
  %405 = load i64, ptr %404, align 8, !tbaa !92
  %406 = add i64 %405, 1
  store i64 %406, ptr %404, align 8, !tbaa !92
  %407 = icmp eq i64 %405, 0
  br i1 %407, label %411, label %408

408:                                              ; preds = %402
  %409 = getelementptr inbounds nuw i8, ptr %404, i64 24
  %410 = load i64, ptr %409, align 8, !tbaa !103
  br label %414

411:                                              ; preds = %402
  %412 = getelementptr inbounds nuw i8, ptr %404, i64 8
  store i64 %200, ptr %412, align 8, !tbaa !94
  %413 = getelementptr inbounds nuw i8, ptr %404, i64 40
  store i64 0, ptr %413, align 8, !tbaa !104
  br label %414

414:                                              ; preds = %411, %408
  %415 = phi i64 [ %410, %408 ], [ 0, %411 ]
  %416 = getelementptr inbounds nuw i8, ptr %404, i64 24
  %417 = add i64 %415, %3
  store i64 %417, ptr %416, align 8, !tbaa !103
  br label %418

418:                                              ; preds = %236, %414, %395, %394, %366, %356, %353, %348, %342, %263
  %419 = phi i64 [ %265, %414 ], [ %265, %263 ], [ %265, %342 ], [ %265, %348 ], [ %265, %353 ], [ %265, %356 ], [ %265, %366 ], [ %265, %394 ], [ %265, %395 ], [ %238, %236 ]
  %420 = getelementptr inbounds nuw i64, ptr %5, i64 %237
  store i64 %241, ptr %420, align 8, !tbaa !9
  %421 = add nuw nsw i64 %237, 1
  %422 = icmp eq i64 %421, %125
  br i1 %422, label %202, label %236, !llvm.loop !105

423:                                              ; preds = %202
  %424 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %425 = load ptr, ptr %424, align 8, !tbaa !106
  %426 = getelementptr inbounds nuw %struct.spread, ptr %425, i64 %15
  %427 = load <2 x i64>, ptr %426, align 8, !tbaa !9
  %428 = insertelement <2 x i64> <i64 1, i64 poison>, i64 %229, i64 1
  %429 = add <2 x i64> %427, %428
  store <2 x i64> %429, ptr %426, align 8, !tbaa !9
  %430 = getelementptr inbounds nuw i8, ptr %426, i64 24
  %431 = icmp ult i64 %229, 4
  br i1 %431, label %440, label %432

432:                                              ; preds = %423
  %433 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %229, i1 true)
  %434 = sub nuw nsw i64 61, %433
  %435 = lshr i64 %229, %434
  %436 = and i64 %435, 3
  %437 = shl nuw nsw i64 %433, 2
  %438 = sub nsw i64 %436, %437
  %439 = add nsw i64 %438, 248
  br label %440

440:                                              ; preds = %432, %423
  %441 = phi i64 [ %439, %432 ], [ %229, %423 ]
  %442 = getelementptr inbounds nuw i64, ptr %430, i64 %441
  %443 = load i64, ptr %442, align 8, !tbaa !9
  %444 = add i64 %443, 1
  store i64 %444, ptr %442, align 8, !tbaa !9
  %445 = getelementptr inbounds nuw i8, ptr %426, i64 16
  %446 = load i64, ptr %445, align 8, !tbaa !107
  %447 = icmp ugt i64 %229, %446
  br i1 %447, label %448, label %449

448:                                              ; preds = %440
  store i64 %229, ptr %445, align 8, !tbaa !107
  br label %449

449:                                              ; preds = %448, %440, %202
  %450 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %451 = load ptr, ptr %450, align 8, !tbaa !109
  %452 = getelementptr inbounds nuw i8, ptr %451, i64 %15
  %453 = load i8, ptr %452, align 1, !tbaa !33
  %454 = icmp eq i8 %453, 0
  br i1 %454, label %573, label %455

455:                                              ; preds = %449
  %456 = zext i8 %453 to i32
  %457 = and i32 %456, 16
  %458 = icmp eq i32 %457, 0
  br i1 %458, label %484, label %459

459:                                              ; preds = %455
  %460 = getelementptr inbounds nuw i8, ptr %0, i64 408
  %461 = load ptr, ptr %460, align 8, !tbaa !110
  %462 = load <2 x i64>, ptr %461, align 8, !tbaa !9
  %463 = insertelement <2 x i64> <i64 1, i64 poison>, i64 %203, i64 1
  %464 = add <2 x i64> %462, %463
  store <2 x i64> %464, ptr %461, align 8, !tbaa !9
  %465 = getelementptr inbounds nuw i8, ptr %461, i64 24
  %466 = icmp ult i64 %203, 4
  br i1 %466, label %475, label %467

467:                                              ; preds = %459
  %468 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %203, i1 true)
  %469 = sub nuw nsw i64 61, %468
  %470 = lshr i64 %203, %469
  %471 = and i64 %470, 3
  %472 = shl nuw nsw i64 %468, 2
  %473 = sub nsw i64 %471, %472
  %474 = add nsw i64 %473, 248
  br label %475

475:                                              ; preds = %467, %459
  %476 = phi i64 [ %474, %467 ], [ %203, %459 ]
  %477 = getelementptr inbounds nuw i64, ptr %465, i64 %476
  %478 = load i64, ptr %477, align 8, !tbaa !9
  %479 = add i64 %478, 1
  store i64 %479, ptr %477, align 8, !tbaa !9
  %480 = getelementptr inbounds nuw i8, ptr %461, i64 16
  %481 = load i64, ptr %480, align 8, !tbaa !107
  %482 = icmp ugt i64 %203, %481
  br i1 %482, label %483, label %484

483:                                              ; preds = %475
  store i64 %203, ptr %480, align 8, !tbaa !107
  br label %484

484:                                              ; preds = %483, %475, %455
  %485 = and i32 %456, 1
  %486 = icmp eq i32 %485, 0
  br i1 %486, label %495, label %487

487:                                              ; preds = %484
  %488 = add i64 %2, 1
  %489 = getelementptr inbounds nuw i8, ptr %0, i64 240
  %490 = load ptr, ptr %489, align 8, !tbaa !111
  %491 = getelementptr inbounds nuw i64, ptr %490, i64 %8
  store i64 %488, ptr %491, align 8, !tbaa !9
  %492 = getelementptr inbounds nuw i8, ptr %0, i64 248
  %493 = load ptr, ptr %492, align 8, !tbaa !112
  %494 = getelementptr inbounds nuw i8, ptr %493, i64 %8
  store i8 0, ptr %494, align 1, !tbaa !33
  br label %495

495:                                              ; preds = %487, %484
  %496 = and i32 %456, 4
  %497 = icmp eq i32 %496, 0
  br i1 %497, label %502, label %498

498:                                              ; preds = %495
  %499 = getelementptr inbounds nuw i8, ptr %0, i64 248
  %500 = load ptr, ptr %499, align 8, !tbaa !112
  %501 = getelementptr inbounds nuw i8, ptr %500, i64 %8
  store i8 1, ptr %501, align 1, !tbaa !33
  br label %502

502:                                              ; preds = %498, %495
  %503 = and i32 %456, 2
  %504 = icmp eq i32 %503, 0
  br i1 %504, label %545, label %505

505:                                              ; preds = %502
  %506 = getelementptr inbounds nuw i8, ptr %0, i64 240
  %507 = load ptr, ptr %506, align 8, !tbaa !111
  %508 = getelementptr inbounds nuw i64, ptr %507, i64 %8
  %509 = load i64, ptr %508, align 8, !tbaa !9
  %510 = icmp eq i64 %509, 0
  br i1 %510, label %545, label %511

511:                                              ; preds = %505
  %512 = getelementptr inbounds nuw i8, ptr %0, i64 408
  %513 = load ptr, ptr %512, align 8, !tbaa !110
  %514 = getelementptr inbounds nuw i8, ptr %0, i64 248
  %515 = load ptr, ptr %514, align 8, !tbaa !112
  %516 = getelementptr inbounds nuw i8, ptr %515, i64 %8
  %517 = load i8, ptr %516, align 1, !tbaa !33
  %518 = zext i8 %517 to i64
  %519 = getelementptr inbounds nuw %struct.spread, ptr %513, i64 %518
  %520 = add i64 %2, 1
  %521 = sub i64 %520, %509
  %522 = load <2 x i64>, ptr %519, align 8, !tbaa !9
  %523 = insertelement <2 x i64> <i64 1, i64 poison>, i64 %521, i64 1
  %524 = add <2 x i64> %522, %523
  store <2 x i64> %524, ptr %519, align 8, !tbaa !9
  %525 = getelementptr inbounds nuw i8, ptr %519, i64 24
  %526 = icmp ult i64 %521, 4
  br i1 %526, label %535, label %527

527:                                              ; preds = %511
  %528 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %521, i1 true)
  %529 = sub nuw nsw i64 61, %528
  %530 = lshr i64 %521, %529
  %531 = and i64 %530, 3
  %532 = shl nuw nsw i64 %528, 2
  %533 = sub nsw i64 %531, %532
  %534 = add nsw i64 %533, 248
  br label %535

535:                                              ; preds = %527, %511
  %536 = phi i64 [ %534, %527 ], [ %521, %511 ]
  %537 = getelementptr inbounds nuw i64, ptr %525, i64 %536
  %538 = load i64, ptr %537, align 8, !tbaa !9
  %539 = add i64 %538, 1
  store i64 %539, ptr %537, align 8, !tbaa !9
  %540 = getelementptr inbounds nuw i8, ptr %519, i64 16
  %541 = load i64, ptr %540, align 8, !tbaa !107
  %542 = icmp ugt i64 %521, %541
  br i1 %542, label %543, label %544

543:                                              ; preds = %535
  store i64 %521, ptr %540, align 8, !tbaa !107
  br label %544

544:                                              ; preds = %543, %535
  store i64 0, ptr %508, align 8, !tbaa !9
  br label %545

545:                                              ; preds = %544, %505, %502
  %546 = and i32 %456, 8
  %547 = icmp eq i32 %546, 0
  br i1 %547, label %573, label %548

548:                                              ; preds = %545
  %549 = getelementptr inbounds nuw i8, ptr %0, i64 432
  %550 = load i64, ptr %549, align 8, !tbaa !113
  %551 = getelementptr inbounds nuw i8, ptr %0, i64 424
  %552 = load i64, ptr %551, align 8, !tbaa !114
  %553 = inttoptr i64 %552 to ptr
  switch i64 %550, label %561 [
    i64 8, label %554
    i64 4, label %556
    i64 2, label %558
  ]

554:                                              ; preds = %548
  %555 = load i64, ptr %553, align 8, !tbaa !9
  br label %567

556:                                              ; preds = %548
  %557 = load i32, ptr %553, align 4, !tbaa !5
  br label %564

558:                                              ; preds = %548
  %559 = load i16, ptr %553, align 2, !tbaa !78
  %560 = zext i16 %559 to i32
  br label %564

561:                                              ; preds = %548
  %562 = load i8, ptr %553, align 1, !tbaa !33
  %563 = zext i8 %562 to i32
  br label %564

564:                                              ; preds = %561, %558, %556
  %565 = phi i32 [ %557, %556 ], [ %560, %558 ], [ %563, %561 ]
  %566 = zext i32 %565 to i64
  br label %567

567:                                              ; preds = %564, %554
  %568 = phi i64 [ %555, %554 ], [ %566, %564 ]
  %569 = getelementptr inbounds nuw i8, ptr %0, i64 440
  %570 = load i64, ptr %569, align 8, !tbaa !115
  %571 = icmp ugt i64 %568, %570
  br i1 %571, label %572, label %573

572:                                              ; preds = %567
  store i64 %568, ptr %569, align 8, !tbaa !115
  br label %573

573:                                              ; preds = %572, %567, %545, %449
  %574 = getelementptr inbounds nuw i8, ptr %0, i64 256
  %575 = load ptr, ptr %574, align 8, !tbaa !91
  %576 = getelementptr inbounds nuw %struct.section, ptr %575, i64 %8
  %577 = load i64, ptr %576, align 8, !tbaa !92
  %578 = icmp eq i64 %577, 0
  br i1 %578, label %587, label %579

579:                                              ; preds = %573
  %580 = getelementptr inbounds nuw i8, ptr %576, i64 40
  %581 = load i64, ptr %580, align 8, !tbaa !104
  %582 = add i64 %581, 1
  store i64 %582, ptr %580, align 8, !tbaa !104
  %583 = icmp ult i64 %581, 64
  br i1 %583, label %584, label %587

584:                                              ; preds = %579
  %585 = getelementptr inbounds nuw i8, ptr %576, i64 48
  %586 = getelementptr inbounds nuw i32, ptr %585, i64 %581
  store i32 %223, ptr %586, align 4, !tbaa !5
  br label %587

587:                                              ; preds = %584, %579, %573
  %588 = add i64 %4, %2
  %589 = add i64 %588, %156
  %590 = add i64 %589, %203
  %591 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %592 = load ptr, ptr %591, align 8, !tbaa !31
  %593 = getelementptr inbounds nuw i64, ptr %592, i64 %8
  store i64 %590, ptr %593, align 8, !tbaa !9
  br label %594

594:                                              ; preds = %587, %127, %119, %93
  %595 = phi i64 [ 0, %93 ], [ %90, %119 ], [ %90, %127 ], [ 1, %587 ]
  ret i64 %595
}

; Function Attrs: nounwind
define internal fastcc void @wake(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef range(i64 0, 9) %3) unnamed_addr #1 {
  %5 = alloca [64 x i64], align 16
  %6 = alloca i64, align 8
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %8 = load ptr, ptr %7, align 8, !tbaa !36
  %9 = getelementptr inbounds nuw i32, ptr %8, i64 %1
  %10 = load i32, ptr %9, align 4, !tbaa !5
  %11 = icmp eq i32 %10, -1
  br i1 %11, label %132, label %12

12:                                               ; preds = %4
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 368
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 216
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 208
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %23 = icmp samesign ult i64 %3, 8
  %24 = add nuw nsw i64 %3, 1
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 48
  br label %26

26:                                               ; preds = %12, %129
  %27 = phi i32 [ %10, %12 ], [ %35, %129 ]
  %28 = phi i32 [ -1, %12 ], [ %130, %129 ]
  %29 = load i64, ptr %13, align 8, !tbaa !23
  %30 = icmp eq i64 %29, 0
  br i1 %30, label %31, label %132

31:                                               ; preds = %26
  %32 = load ptr, ptr %14, align 8, !tbaa !37
  %33 = zext i32 %27 to i64
  %34 = getelementptr inbounds nuw i32, ptr %32, i64 %33
  %35 = load i32, ptr %34, align 4, !tbaa !5
  %36 = load ptr, ptr %15, align 8, !tbaa !26
  %37 = load i64, ptr %16, align 8, !tbaa !27
  %38 = mul i64 %37, %33
  %39 = getelementptr inbounds nuw i64, ptr %36, i64 %38
  %40 = load i64, ptr %39, align 8, !tbaa !9
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #8
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #8
  store i64 0, ptr %6, align 8, !tbaa !9
  %41 = load ptr, ptr %17, align 8, !tbaa !40
  %42 = getelementptr inbounds nuw i64, ptr %41, i64 %33
  %43 = load i64, ptr %42, align 8, !tbaa !9
  %44 = sub i64 %2, %43
  %45 = load ptr, ptr %18, align 8, !tbaa !116
  %46 = getelementptr inbounds nuw i64, ptr %45, i64 %40
  %47 = load i64, ptr %46, align 8, !tbaa !9
  %48 = call fastcc i64 @take(ptr noundef nonnull %0, i32 noundef %27, i64 noundef %2, i64 noundef %44, i64 noundef %47, ptr noundef %5, ptr noundef %6)
  %49 = and i64 %48, 127
  %50 = icmp eq i64 %49, 0
  br i1 %50, label %51, label %56

51:                                               ; preds = %31
  %52 = load ptr, ptr %25, align 8, !tbaa !32
  %53 = getelementptr inbounds nuw i8, ptr %52, i64 %40
  %54 = load i8, ptr %53, align 1, !tbaa !33
  %55 = icmp ugt i8 %54, 1
  br i1 %55, label %128, label %129

56:                                               ; preds = %31
  %57 = icmp eq i32 %28, -1
  br i1 %57, label %58, label %61

58:                                               ; preds = %56
  %59 = load ptr, ptr %7, align 8, !tbaa !36
  %60 = getelementptr inbounds nuw i32, ptr %59, i64 %1
  store i32 %35, ptr %60, align 4, !tbaa !5
  br label %65

61:                                               ; preds = %56
  %62 = load ptr, ptr %14, align 8, !tbaa !37
  %63 = zext i32 %28 to i64
  %64 = getelementptr inbounds nuw i32, ptr %62, i64 %63
  store i32 %35, ptr %64, align 4, !tbaa !5
  br label %65

65:                                               ; preds = %61, %58
  %66 = load ptr, ptr %19, align 8, !tbaa !38
  %67 = getelementptr inbounds nuw i32, ptr %66, i64 %1
  %68 = load i32, ptr %67, align 4, !tbaa !5
  %69 = icmp eq i32 %68, %27
  br i1 %69, label %70, label %71

70:                                               ; preds = %65
  store i32 %28, ptr %67, align 4, !tbaa !5
  br label %71

71:                                               ; preds = %70, %65
  %72 = load i64, ptr %13, align 8, !tbaa !23
  %73 = icmp eq i64 %72, 0
  br i1 %73, label %74, label %128

74:                                               ; preds = %71
  %75 = load ptr, ptr %15, align 8, !tbaa !26
  %76 = load i64, ptr %16, align 8, !tbaa !27
  %77 = mul i64 %76, %33
  %78 = getelementptr inbounds nuw i64, ptr %75, i64 %77
  %79 = load i64, ptr %78, align 8, !tbaa !9
  %80 = icmp eq i64 %79, 0
  br i1 %80, label %110, label %81

81:                                               ; preds = %74
  %82 = load i64, ptr %20, align 8, !tbaa !24
  %83 = add i64 %82, 1
  store i64 %83, ptr %20, align 8, !tbaa !24
  %84 = load ptr, ptr %21, align 8, !tbaa !30
  %85 = getelementptr inbounds nuw i32, ptr %84, i64 %82
  store i32 %27, ptr %85, align 4, !tbaa !5
  %86 = icmp eq i64 %82, 0
  br i1 %86, label %110, label %87

87:                                               ; preds = %81
  %88 = load ptr, ptr %22, align 8, !tbaa !31
  br label %89

89:                                               ; preds = %108, %87
  %90 = phi i64 [ %82, %87 ], [ %94, %108 ]
  %91 = getelementptr inbounds nuw i32, ptr %84, i64 %90
  %92 = load i32, ptr %91, align 4, !tbaa !5
  %93 = add i64 %90, -1
  %94 = lshr i64 %93, 1
  %95 = getelementptr inbounds nuw i32, ptr %84, i64 %94
  %96 = load i32, ptr %95, align 4, !tbaa !5
  %97 = zext i32 %92 to i64
  %98 = getelementptr inbounds nuw i64, ptr %88, i64 %97
  %99 = load i64, ptr %98, align 8, !tbaa !9
  %100 = zext i32 %96 to i64
  %101 = getelementptr inbounds nuw i64, ptr %88, i64 %100
  %102 = load i64, ptr %101, align 8, !tbaa !9
  %103 = icmp uge i64 %99, %102
  %104 = icmp ne i64 %99, %102
  %105 = icmp uge i32 %92, %96
  %106 = or i1 %105, %104
  %107 = and i1 %103, %106
  br i1 %107, label %110, label %108

108:                                              ; preds = %89
  store i32 %92, ptr %95, align 4, !tbaa !5
  store i32 %96, ptr %91, align 4, !tbaa !5
  %109 = icmp eq i64 %94, 0
  br i1 %109, label %110, label %89, !llvm.loop !117

110:                                              ; preds = %108, %89, %81, %74
  %111 = load i64, ptr %6, align 8, !tbaa !9
  %112 = icmp eq i64 %111, 0
  br i1 %112, label %129, label %113

113:                                              ; preds = %110, %125
  %114 = phi i64 [ %126, %125 ], [ 0, %110 ]
  %115 = getelementptr inbounds nuw i64, ptr %5, i64 %114
  %116 = load i64, ptr %115, align 8, !tbaa !9
  %117 = icmp eq i64 %116, %1
  br i1 %117, label %125, label %118

118:                                              ; preds = %113
  %119 = load ptr, ptr %7, align 8, !tbaa !36
  %120 = getelementptr inbounds nuw i32, ptr %119, i64 %116
  %121 = load i32, ptr %120, align 4, !tbaa !5
  %122 = icmp ne i32 %121, -1
  %123 = select i1 %122, i1 %23, i1 false
  br i1 %123, label %124, label %125

124:                                              ; preds = %118
  tail call fastcc void @wake(ptr noundef nonnull %0, i64 noundef %116, i64 noundef %2, i64 noundef %24)
  br label %125

125:                                              ; preds = %113, %118, %124
  %126 = add nuw i64 %114, 1
  %127 = icmp eq i64 %126, %111
  br i1 %127, label %129, label %113, !llvm.loop !118

128:                                              ; preds = %71, %51
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #8
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #8
  br label %132

129:                                              ; preds = %125, %110, %51
  %130 = phi i32 [ %27, %51 ], [ %28, %110 ], [ %28, %125 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #8
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #8
  %131 = icmp eq i32 %35, -1
  br i1 %131, label %132, label %26

132:                                              ; preds = %129, %26, %4, %128
  ret void
}

; Function Attrs: nounwind
define i64 @timed_start(ptr noundef captures(none) initializes((216, 224), (368, 376)) %0, ptr noundef readonly captures(none) %1) local_unnamed_addr #1 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 216
  store i64 0, ptr %3, align 8, !tbaa !24
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 368
  store i64 0, ptr %4, align 8, !tbaa !23
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %6 = load i64, ptr %5, align 8, !tbaa !25
  %7 = icmp eq i64 %6, 0
  br i1 %7, label %78, label %8

8:                                                ; preds = %2
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 232
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 208
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %14 = load ptr, ptr %10, align 8, !tbaa !26
  %15 = load i64, ptr %11, align 8, !tbaa !27
  br label %16

16:                                               ; preds = %8, %71
  %17 = phi i64 [ %15, %8 ], [ %37, %71 ]
  %18 = phi ptr [ %14, %8 ], [ %36, %71 ]
  %19 = phi i64 [ 0, %8 ], [ %73, %71 ]
  %20 = phi i32 [ 0, %8 ], [ %72, %71 ]
  store i64 0, ptr @touches, align 8, !tbaa !9
  %21 = load ptr, ptr %9, align 8, !tbaa !73
  %22 = getelementptr inbounds nuw i32, ptr %21, i64 %19
  store i32 0, ptr %22, align 4, !tbaa !5
  %23 = load ptr, ptr %0, align 8, !tbaa !35
  %24 = mul i64 %17, %19
  %25 = getelementptr inbounds nuw i64, ptr %18, i64 %24
  %26 = getelementptr inbounds nuw i64, ptr %1, i64 %19
  %27 = load i64, ptr %26, align 8, !tbaa !9
  %28 = tail call i64 @model_start(ptr noundef %23, ptr noundef %25, i64 noundef %19, i64 noundef 0, i64 noundef %27) #8
  %29 = and i64 %28, 127
  %30 = icmp eq i64 %29, 1
  br i1 %30, label %35, label %31

31:                                               ; preds = %16
  store i64 2, ptr %4, align 8, !tbaa !23
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 376
  store i64 %28, ptr %32, align 8, !tbaa !64
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 384
  store i64 %19, ptr %33, align 8, !tbaa !65
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 392
  store i64 0, ptr %34, align 8, !tbaa !66
  br label %78

35:                                               ; preds = %16
  %36 = load ptr, ptr %10, align 8, !tbaa !26
  %37 = load i64, ptr %11, align 8, !tbaa !27
  %38 = mul i64 %37, %19
  %39 = getelementptr inbounds nuw i64, ptr %36, i64 %38
  %40 = load i64, ptr %39, align 8, !tbaa !9
  %41 = icmp eq i64 %40, 0
  br i1 %41, label %71, label %42

42:                                               ; preds = %35
  %43 = load i64, ptr %3, align 8, !tbaa !24
  %44 = add i64 %43, 1
  store i64 %44, ptr %3, align 8, !tbaa !24
  %45 = load ptr, ptr %12, align 8, !tbaa !30
  %46 = getelementptr inbounds nuw i32, ptr %45, i64 %43
  store i32 %20, ptr %46, align 4, !tbaa !5
  %47 = icmp eq i64 %43, 0
  br i1 %47, label %71, label %48

48:                                               ; preds = %42
  %49 = load ptr, ptr %13, align 8, !tbaa !31
  br label %50

50:                                               ; preds = %69, %48
  %51 = phi i64 [ %43, %48 ], [ %55, %69 ]
  %52 = getelementptr inbounds nuw i32, ptr %45, i64 %51
  %53 = load i32, ptr %52, align 4, !tbaa !5
  %54 = add i64 %51, -1
  %55 = lshr i64 %54, 1
  %56 = getelementptr inbounds nuw i32, ptr %45, i64 %55
  %57 = load i32, ptr %56, align 4, !tbaa !5
  %58 = zext i32 %53 to i64
  %59 = getelementptr inbounds nuw i64, ptr %49, i64 %58
  %60 = load i64, ptr %59, align 8, !tbaa !9
  %61 = zext i32 %57 to i64
  %62 = getelementptr inbounds nuw i64, ptr %49, i64 %61
  %63 = load i64, ptr %62, align 8, !tbaa !9
  %64 = icmp uge i64 %60, %63
  %65 = icmp ne i64 %60, %63
  %66 = icmp uge i32 %53, %57
  %67 = or i1 %66, %65
  %68 = and i1 %64, %67
  br i1 %68, label %71, label %69

69:                                               ; preds = %50
  store i32 %53, ptr %56, align 4, !tbaa !5
  store i32 %57, ptr %52, align 4, !tbaa !5
  %70 = icmp eq i64 %55, 0
  br i1 %70, label %71, label %50, !llvm.loop !117

71:                                               ; preds = %50, %69, %35, %42
  %72 = add i32 %20, 1
  %73 = zext i32 %72 to i64
  %74 = load i64, ptr %5, align 8, !tbaa !25
  %75 = icmp ugt i64 %74, %73
  br i1 %75, label %16, label %76, !llvm.loop !119

76:                                               ; preds = %71
  %77 = load i64, ptr %4, align 8, !tbaa !23
  br label %78

78:                                               ; preds = %76, %2, %31
  %79 = phi i64 [ %77, %76 ], [ 0, %2 ], [ 2, %31 ]
  ret i64 %79
}

declare i64 @model_start(ptr noundef, ptr noundef, i64 noundef, i64 noundef, i64 noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #4

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctlz.i64(i64, i1 immarg) #5

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.usub.sat.i64(i64, i64) #6

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #7

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nounwind }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nounwind }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #8 = { nounwind }

!llvm.errno.tbaa = !{!5}

!5 = !{!6, !6, i64 0}
!6 = !{!"int", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = !{!10, !10, i64 0}
!10 = !{!"long long", !7, i64 0}
!11 = !{!12, !10, i64 360}
!12 = !{!"timed", !13, i64 0, !13, i64 8, !10, i64 16, !10, i64 24, !13, i64 32, !13, i64 40, !15, i64 48, !13, i64 56, !15, i64 64, !13, i64 72, !13, i64 80, !13, i64 88, !16, i64 96, !13, i64 104, !10, i64 112, !17, i64 120, !17, i64 128, !18, i64 136, !18, i64 144, !15, i64 152, !19, i64 160, !17, i64 168, !13, i64 176, !13, i64 184, !13, i64 192, !20, i64 200, !17, i64 208, !10, i64 216, !18, i64 224, !17, i64 232, !13, i64 240, !15, i64 248, !21, i64 256, !13, i64 264, !13, i64 272, !13, i64 280, !13, i64 288, !10, i64 296, !10, i64 304, !10, i64 312, !10, i64 320, !10, i64 328, !10, i64 336, !10, i64 344, !10, i64 352, !10, i64 360, !10, i64 368, !10, i64 376, !10, i64 384, !10, i64 392, !10, i64 400, !16, i64 408, !21, i64 416, !10, i64 424, !10, i64 432, !10, i64 440, !22, i64 448, !10, i64 456, !10, i64 464, !10, i64 472}
!13 = !{!"p1 long long", !14, i64 0}
!14 = !{!"any pointer", !7, i64 0}
!15 = !{!"p1 omnipotent char", !14, i64 0}
!16 = !{!"p1 _ZTS6spread", !14, i64 0}
!17 = !{!"p1 int", !14, i64 0}
!18 = !{!"p1 short", !14, i64 0}
!19 = !{!"p1 _ZTS10lock_stats", !14, i64 0}
!20 = !{!"p1 _ZTS4held", !14, i64 0}
!21 = !{!"p1 _ZTS7section", !14, i64 0}
!22 = !{!"p1 _ZTS6logged", !14, i64 0}
!23 = !{!12, !10, i64 368}
!24 = !{!12, !10, i64 216}
!25 = !{!12, !10, i64 24}
!26 = !{!12, !13, i64 8}
!27 = !{!12, !10, i64 16}
!28 = distinct !{!28, !29}
!29 = !{!"llvm.loop.mustprogress"}
!30 = !{!12, !17, i64 208}
!31 = !{!12, !13, i64 184}
!32 = !{!12, !15, i64 48}
!33 = !{!7, !7, i64 0}
!34 = !{!12, !10, i64 472}
!35 = !{!12, !13, i64 0}
!36 = !{!12, !17, i64 120}
!37 = !{!12, !17, i64 168}
!38 = !{!12, !17, i64 128}
!39 = distinct !{!39, !29}
!40 = !{!12, !13, i64 176}
!41 = distinct !{!41, !29}
!42 = !{!12, !10, i64 352}
!43 = !{!12, !13, i64 192}
!44 = !{!12, !13, i64 56}
!45 = !{!12, !10, i64 336}
!46 = !{!12, !10, i64 344}
!47 = !{!12, !13, i64 280}
!48 = !{!12, !13, i64 288}
!49 = !{!12, !13, i64 264}
!50 = !{!12, !20, i64 200}
!51 = !{!52, !10, i64 0}
!52 = !{!"held", !10, i64 0, !10, i64 8}
!53 = distinct !{!53, !29}
!54 = !{!12, !10, i64 312}
!55 = !{!12, !10, i64 456}
!56 = !{!12, !22, i64 448}
!57 = !{!12, !10, i64 464}
!58 = !{!59, !10, i64 0}
!59 = !{!"logged", !10, i64 0, !6, i64 8, !6, i64 12, !6, i64 16, !6, i64 20}
!60 = !{!59, !6, i64 8}
!61 = !{!59, !6, i64 12}
!62 = !{!59, !6, i64 16}
!63 = !{!12, !10, i64 400}
!64 = !{!12, !10, i64 376}
!65 = !{!12, !10, i64 384}
!66 = !{!12, !10, i64 392}
!67 = !{!12, !13, i64 32}
!68 = !{!12, !13, i64 272}
!69 = !{!12, !10, i64 320}
!70 = !{!12, !10, i64 328}
!71 = !{!12, !13, i64 72}
!72 = !{!12, !13, i64 104}
!73 = !{!12, !17, i64 232}
!74 = !{!12, !10, i64 112}
!75 = !{!12, !13, i64 80}
!76 = !{!12, !13, i64 88}
!77 = !{!12, !18, i64 136}
!78 = !{!79, !79, i64 0}
!79 = !{!"short", !7, i64 0}
!80 = !{!12, !18, i64 224}
!81 = !{!12, !18, i64 144}
!82 = !{!12, !19, i64 160}
!83 = distinct !{!83, !29}
!84 = !{!52, !10, i64 8}
!85 = !{!86, !10, i64 32}
!86 = !{!"lock_stats", !10, i64 0, !10, i64 8, !10, i64 16, !10, i64 24, !10, i64 32, !10, i64 40, !7, i64 48, !7, i64 2096}
!87 = !{!86, !10, i64 40}
!88 = distinct !{!88, !29}
!89 = !{i64 0, i64 8, !9, i64 8, i64 8, !9}
!90 = !{!12, !15, i64 152}
!91 = !{!12, !21, i64 256}
!92 = !{!93, !10, i64 0}
!93 = !{!"section", !10, i64 0, !10, i64 8, !10, i64 16, !10, i64 24, !10, i64 32, !10, i64 40, !7, i64 48}
!94 = !{!93, !10, i64 8}
!95 = !{!93, !10, i64 16}
!96 = !{!93, !10, i64 32}
!97 = !{!12, !21, i64 416}
!98 = !{i64 0, i64 8, !9, i64 8, i64 8, !9, i64 16, i64 8, !9, i64 24, i64 8, !9, i64 32, i64 8, !9, i64 40, i64 8, !9, i64 48, i64 256, !33}
!99 = !{!86, !10, i64 0}
!100 = !{!86, !10, i64 16}
!101 = !{!86, !10, i64 8}
!102 = !{!86, !10, i64 24}
!103 = !{!93, !10, i64 24}
!104 = !{!93, !10, i64 40}
!105 = distinct !{!105, !29}
!106 = !{!12, !16, i64 96}
!107 = !{!108, !10, i64 16}
!108 = !{!"spread", !10, i64 0, !10, i64 8, !10, i64 16, !7, i64 24}
!109 = !{!12, !15, i64 64}
!110 = !{!12, !16, i64 408}
!111 = !{!12, !13, i64 240}
!112 = !{!12, !15, i64 248}
!113 = !{!12, !10, i64 432}
!114 = !{!12, !10, i64 424}
!115 = !{!12, !10, i64 440}
!116 = !{!12, !13, i64 40}
!117 = distinct !{!117, !29}
!118 = distinct !{!118, !29}
!119 = distinct !{!119, !29}
