//! Lexicon of the area "meaning and fun", in three lists: strong, middling and weak words.

pub(in crate::coach) const LISTS: [&str; 3] = [
    "abroad activism africa album allotment anime aquarium arabic asia audiobook australia backpack ballet band \
        beekeeping bible blog blogger book bookclub bowling bucket buddhism buddhist calligraphy camino cat catholic \
        cello chapter charity chess chicken chinese choir christ christian church cinema coloring colouring comedy \
        comic communion concert confession continent country craft crochet crossword debate league railway yarn \
        cruise dine disney dj dog donate donated draw drum eat_at embroidery europe everest exhibition faith \
        family_tree festival fiction film flower flute food_bank france french fundraiser fundraising gallery game \
        garden genealogy german gig give_blood god greenhouse guitar hamster hawaii hindu hobby horse improv \
        instrument italian italy japan japanese jesus jewellery jewelry jewish jigsaw karaoke kite kitten knit \
        korean language lego lent london magic memoir mixtape mosque movie museum music musical muslim nonprofit \
        northern_lights novel ocean open_mic opera orchestra orchid origami paint paris passport pet photo \
        photograph photography piano picture pilgrimage podcast poem poetry poker portuguese pottery pray prayer \
        protest pup puppy puzzle quilt quran rabbit ramadan recital restaurant rome russian sail scrapbook \
        screenplay scripture scuba sculpture series sermon sew shelter side_project sing sketch skydive snorkel song \
        songwriting soup_kitchen spain spanish spiritual spirituality stand_up stargazing sudoku synagogue tacos \
        tattoo temple theater theatre travel trip ukulele vacation violin volunteer watercolor watercolour whale \
        woodwork worship saxophone trumpet clarinet harp keyboard disco salsa tango ballroom mass easter priest \
        vicar sunflower roses bulbs seeds balcony wildlife camping caravan tent seaside coast holiday ceramics clay \
        weaving bingo playstation thriller biography latin greek astronomy telescope fireworks parade carnival \
        juggling motorbike retreat safari aurora skateboard chickens goldfish pony jazz blues reggae rap playlist \
        spotify pilgrim line_dancing line_dance christmas_carols vegetable_patch veg_patch weekend_away day_out \
        cross_stitch model_train meditation_retreat vegetable_garden drama_club drama_group hip_hop dance_class \
        dance_lessons sunday_school america canada mexico ireland scotland wales greece iceland norway sweden \
        germany switzerland austria netherlands portugal poland turkey thailand vietnam india china korea brazil \
        argentina peru chile egypt morocco cuba alaska california florida texas amsterdam barcelona venice berlin \
        sydney tokyo bali vegas mandarin swedish dutch hebrew turkish hindi norwegian danish banjo manga xbox \
        nintendo minecraft videogame rollercoaster disneyland bungee paraglide parachute vlog newsletter sketchbook \
        tithe gospel allah islam buddha lord olympics superbowl sign_language road_trip bucket_list theme_park \
        national_park board_game video_game hot_air_balloon welsh irish gaelic urdu ukrainian finnish swahili \
        duolingo conversational fluent bilingual england denmark finland prague vienna singapore dubai kenya nepal \
        israel russia philippines caribbean antarctica croatia new_york los_angeles san_francisco chicago \
        new_zealand south_america dublin edinburgh canyon pyramid dolphin elephant shark turtle parrot budgie \
        tortoise guinea_pig donkey goat sheep pig duck hen penguin volcano glacier desert eclipse meteor helicopter \
        yacht zipline paintball hollywood broadway world_record world_cup season_ticket tatoo cardigan jumper \
        sourdough snooker darts dominoes dungeons cube pokemon musician lyrics chord harmonica accordion viola \
        trombone rosary gurdwara torah sabbath imam hajj mecca chapel psalm fellowship baptised baptized believe_in \
        matters_to_me what_matters legacy homeless hospice ancestors ancestry trilogy brewery vineyard cuisine \
        croissant",
    "adventure animal art artist artistic bake barbecue bbq beach bird blessing boat bonfire brew camera camp \
        campfire canoe channel city collect collection competition cook_new cookies cow creative creatively cupcakes \
        design diary documentary doodle earth environment episode exhibit explore fair farm fishing flight fly \
        forest fun halloween herbs homemade island kayak lake library listen_to market meaning meaningful medium \
        mountain nature news newspaper park picnic pinterest planet plant play post print publish published purpose \
        read recipe record release religion religious sea show sightseeing ski snowboard soul spirit star state \
        states story sunbathe sunrise sunset surf tomato sushi ticket tour tourism tourist tournament tree treehouse \
        values video vinyl visit watch_a wine world writer writing youtube zoo cakes match rod river woods woodland \
        countryside hills valley waterfall plants seedlings strawberries butterfly butterflies bee horses pets cats \
        dogs sitcom bookshop chapters poet arcade costume candle incense altar grace worshipping congregation \
        campaign petition hostel cathedral creativity handmade restore snowman dance_floor escape_room quiz_night \
        good_cause castle stadium lottery fantasy",
    "awake card celebrate celebration club enjoy hours learn life live new pictures place start treat joy wonder \
        curious curiosity awe write polish",
];
